package web

// Kinds are the errors of the table, and the code of each.
func Kinds() map[string]error {
	all := map[string]error{}
	for _, k := range kinds {
		all[k.Code+" "+k.Title.Text().EN] = k.Is
	}
	return all
}
