package api

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"

	"onecentral.nl/ordering/shared/words"
)

// patched applies the request's merge patch (RFC 7396) to the stored input. The patch is validated like a body, except that
// null removes a value.
func patched[T any](c *call, stored T) (T, error) {
	var none T
	raw, err := c.raw()
	if err != nil {
		return none, err
	}
	patch, err := parse(raw)
	if err != nil {
		return none, err
	}
	var f fieldErrors
	if patch == nil {
		wrongType(&f, "", words.Object)
	}
	validate(&f, "", patch, reflect.TypeFor[T](), true)
	if err := f.err(); err != nil {
		return none, err
	}
	before, err := json.Marshal(stored)
	if err != nil {
		return none, fmt.Errorf("api.patched(%T): %w", stored, err)
	}
	target, err := parse(before)
	if err != nil {
		return none, fmt.Errorf("api.patched(%T): %w", stored, err)
	}
	return decodeTree[T](mergepatch(target, patch))
}

// mergepatch is MergePatch of RFC 7396, section 2.
func mergepatch(target, patch any) any {
	changes, isObject := patch.(map[string]any)
	if !isObject {
		return patch
	}
	object, isObject := target.(map[string]any)
	merged := map[string]any{}
	if isObject {
		maps.Copy(merged, object)
	}
	for name, value := range changes {
		if value == nil {
			delete(merged, name)
		} else {
			merged[name] = mergepatch(merged[name], value)
		}
	}
	return merged
}
