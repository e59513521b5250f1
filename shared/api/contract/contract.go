// Package contract has what the API answers, as docs/openapi.yaml describes it: views of its own, so that a field that an
// entity gains or changes shows nowhere by itself. A conversion that names no fields is the compiler's proof that it has
// them all. The values inside (addresses, checks, a Change and its like) have one JSON form, which is the contract's.
package contract

// NonNil makes no items an empty array in JSON.
func NonNil[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}

// Each converts every item; nil stays nil.
func Each[T, V any](items []T, view func(T) V) []V {
	if items == nil {
		return nil
	}
	views := make([]V, len(items))
	for i, item := range items {
		views[i] = view(item)
	}
	return views
}
