package test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/ordering/usecase"
)

// groupsServed returns the groups of use cases that the endpoints of each function call. The compiler keeps them from any
// other: a handler is a method of a type that has no more.
func groupsServed(t *testing.T) map[string][]string {
	t.Helper()
	holders := map[string]any{"Cart": api.Cart{}, "Upgrade": api.Upgrade{}, "Approval": api.Approval{}, "Order": api.Order{}}
	served := map[string]map[string]bool{}
	files, err := filepath.Glob("../shared/api/*.go")
	must(t, err)
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		must(t, err)
		for _, declared := range parsed.Decls {
			f, ok := declared.(*ast.FuncDecl)
			if !ok || f.Recv == nil {
				continue
			}
			holder, ok := f.Recv.List[0].Type.(*ast.Ident)
			if !ok || holders[holder.Name] == nil {
				continue
			}
			ast.Inspect(f, func(n ast.Node) bool {
				s, ok := n.(*ast.SelectorExpr)
				if !ok {
					return true
				}
				if x, ok := s.X.(*ast.Ident); ok && x.Name == f.Recv.List[0].Names[0].Name {
					function := strings.ToLower(holder.Name)
					if served[function] == nil {
						served[function] = map[string]bool{}
					}
					served[function][s.Sel.Name] = true
				}
				return true
			})
		}
	}
	groups := map[string][]string{}
	for name := range holders {
		function := strings.ToLower(name)
		for group := range reflect.TypeFor[usecase.UseCases]().Fields() {
			if served[function][group.Name] {
				groups[function] = append(groups[function], group.Name)
			}
		}
	}
	return groups
}

// groupsShown returns the groups of use cases that the pages in those rooms call.
func groupsShown(t *testing.T, rooms ...string) []string {
	t.Helper()
	called := map[string]bool{}
	for _, room := range rooms {
		files, err := filepath.Glob("../shared/page/" + room + "/*.go")
		must(t, err)
		for _, file := range files {
			parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
			must(t, err)
			ast.Inspect(parsed, func(n ast.Node) bool {
				if call, ok := n.(*ast.SelectorExpr); ok {
					if group, ok := call.X.(*ast.SelectorExpr); ok {
						called[group.Sel.Name] = true
					}
				}
				return true
			})
		}
	}
	var groups []string
	for group := range reflect.TypeFor[usecase.UseCases]().Fields() {
		if called[group.Name] {
			groups = append(groups, group.Name)
		}
	}
	return groups
}

// groupFaults holds what every main.go hands out against what its function needs.
func groupFaults(mains map[string]string, needs map[string][]string) []string {
	var names []string
	for group := range reflect.TypeFor[usecase.UseCases]().Fields() {
		names = append(names, group.Name)
	}
	handedOut := regexp.MustCompile(`\bp\.(` + strings.Join(append(names, "UseCases"), "|") + `)\b`)
	var faults []string
	for _, folder := range slices.Sorted(maps.Keys(mains)) {
		given := map[string]bool{}
		for _, found := range handedOut.FindAllStringSubmatch(mains[folder], -1) {
			given[found[1]] = true
		}
		needed := slices.Sorted(slices.Values(needs[folder]))
		if got := slices.Sorted(maps.Keys(given)); !slices.Equal(got, needed) {
			faults = append(faults, fmt.Sprintf("%s has the use cases %v, and needs %v", folder, got, needed))
		}
	}
	return faults
}

func TestFunctions_UseCases(t *testing.T) {
	mains, needs := readCode(t).mains, groupsServed(t)
	for _, worker := range []string{"document", "notify", "cleanup"} {
		needs[worker] = []string{"Jobs"}
	}
	needs["portal"] = groupsShown(t, "portal", "portal/cart", "quoteview")
	needs["approval"] = slices.Compact(slices.Sorted(slices.Values(append(needs["approval"], groupsShown(t, "staff", "desk", "admin", "operations", "quoteview")...))))
	for _, fault := range groupFaults(mains, needs) {
		t.Error(fault)
	}
	for name, planted := range map[string]struct{ folder, old, new, says string }{
		"a group that no endpoint calls": {"upgrade", "Services: p.Services", "Services: p.Services, Orders: p.Orders", "upgrade has the use cases [Orders Services]"},
		"all of them":                    {"cart", "p.Carts", "p.UseCases.Carts", "cart has the use cases [Directory Quotes UseCases]"},
		"one too few":                    {"order", "Orders: p.Orders, ", "", "order has the use cases [Quotes], and needs [Orders Quotes]"},
		"a job that decides":             {"notify", "p.Jobs, p.Log", "p.Approvals, p.Log", "notify has the use cases [Approvals Jobs]"},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(mains[planted.folder], planted.old) {
				t.Fatalf("the main.go of %s has no %q", planted.folder, planted.old)
			}
			altered := maps.Clone(mains)
			altered[planted.folder] = strings.ReplaceAll(altered[planted.folder], planted.old, planted.new)
			if found := groupFaults(altered, needs); len(found) != 1 || !strings.HasPrefix(found[0], planted.says) {
				t.Errorf("found %q, want %q", found, planted.says)
			}
		})
	}
}
