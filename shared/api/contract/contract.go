// Package contract has what the API takes and answers, as docs/openapi.yaml describes it: types of its own, so that a field
// that an entity gains or changes shows nowhere by itself. XOf makes the view of an X, AsX what the use cases take; both
// convert field by field of the same name, and no program starts when one is missing (structconv). Only parts of a
// catalogue and messages have the form of their packages.
package contract

// NonNil makes no items an empty array in JSON.
func NonNil[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}
