package oracle

import (
	"encoding/json"
	"fmt"
)

// node is a JSON object as it came: no struct of ours stands between the file and the figures.
type node map[string]any

func (n node) has(key string) bool { return n[key] != nil }

// text is the string under a key, empty if there is none.
func (n node) text(key string) string {
	s, _ := n[key].(string)
	return s
}

// flag is the boolean under a key, false if there is none.
func (n node) flag(key string) bool {
	b, _ := n[key].(bool)
	return b
}

// whole is the whole number under a key, which must be there.
func (n node) whole(key string) int64 {
	number, ok := n[key].(json.Number)
	if !ok {
		panic(fmt.Sprintf("oracle: no number %q in %v", key, n))
	}
	value, err := number.Int64()
	if err != nil {
		panic(fmt.Sprintf("oracle: %q is not a whole number: %v", key, err))
	}
	return value
}

// wholeOr is the whole number under a key, or another value if there is none.
func (n node) wholeOr(key string, missing int64) int64 {
	if !n.has(key) {
		return missing
	}
	return n.whole(key)
}

// node is the object under a key; one that is missing is empty.
func (n node) node(key string) node {
	m, _ := n[key].(map[string]any)
	return m
}

// nodes is the list of objects under a key.
func (n node) nodes(key string) []node {
	list, _ := n[key].([]any)
	nodes := make([]node, len(list))
	for i, element := range list {
		nodes[i], _ = element.(map[string]any)
	}
	return nodes
}

// texts is the list of strings under a key.
func (n node) texts(key string) []string {
	list, _ := n[key].([]any)
	texts := make([]string, len(list))
	for i, element := range list {
		texts[i], _ = element.(string)
	}
	return texts
}

// months is the list of terms that an offering can be had for.
func (n node) months() []int {
	list, _ := n["termMonths"].([]any)
	months := make([]int, len(list))
	for i, element := range list {
		months[i] = int(node{"months": element}.whole("months"))
	}
	return months
}

func find(list []node, id string) (node, bool) {
	for _, n := range list {
		if n.text("id") == id {
			return n, true
		}
	}
	return nil, false
}
