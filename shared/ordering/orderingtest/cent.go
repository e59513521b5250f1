package orderingtest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/structconv"
)

// ACentMore returns the Change with a cent more in one of its amounts, once for each amount, by the amount's path in JSON:
// what shows a Change must show every one of them otherwise.
func ACentMore(t testing.TB, c *ordering.Change) map[string]*ordering.Change {
	t.Helper()
	text, err := json.Marshal(contract.ChangeOf(c))
	if err != nil {
		t.Fatal(err)
	}
	read := func() any {
		var node any
		if err := json.Unmarshal(text, &node); err != nil {
			t.Fatal(err)
		}
		return node
	}
	asChange := structconv.New[*contract.Change, *ordering.Change]()
	all := map[string]*ordering.Change{}
	eachAmount("", read(), func(path string, _ func()) { all[path] = nil })
	for path := range all {
		spoiled, other := read(), contract.Change{}
		eachAmount("", spoiled, func(at string, raise func()) {
			if at == path {
				raise()
			}
		})
		changed, err := json.Marshal(spoiled)
		if err == nil {
			err = json.Unmarshal(changed, &other)
		}
		if err != nil {
			t.Fatal(err)
		}
		all[path] = asChange(&other)
	}
	return all
}

// eachAmount visits the amounts of a JSON tree; raise makes one a cent more.
func eachAmount(path string, node any, visit func(path string, raise func())) {
	switch node := node.(type) {
	case []any:
		for i, one := range node {
			eachAmount(fmt.Sprintf("%s[%d]", path, i), one, visit)
		}
	case map[string]any:
		for name, value := range node {
			at := strings.TrimPrefix(path+"."+name, ".")
			if amount, ok := value.(float64); ok && strings.HasSuffix(name, "Cents") {
				visit(at, func() { node[name] = amount + 1 })
			} else {
				eachAmount(at, value, visit)
			}
		}
	}
}
