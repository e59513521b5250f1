package api_test

import (
	"fmt"
	"net/http"
	"reflect"
	"testing"

	"onecentral.nl/ordering/shared/api/contract"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

// What a modify does not name stays as the service has it, in a preview and in the cart (docs/domain.md, "Configuration of a modify").
func TestModify_Configuration(t *testing.T) {
	w := newWorld(t)
	w.ChangeService(orderingtest.Bakker, orderingtest.Servers, func(s *ordering.Service) {
		s.Configuration.Options = map[string]int64{"disk-50": 2, "backup": 1}
		s.Version++
	})
	user := w.as("user.noord")
	for name, c := range map[string]struct {
		given string
		want  catalog.Configuration
	}{
		"nothing changes nothing":           {`{}`, catalog.Configuration{Tier: "m", Units: 2, Options: map[string]int64{"disk-50": 2, "backup": 1}}},
		"units alone":                       {`{"units":5}`, catalog.Configuration{Tier: "m", Units: 5, Options: map[string]int64{"disk-50": 2, "backup": 1}}},
		"a tier alone":                      {`{"tier":"l"}`, catalog.Configuration{Tier: "l", Units: 2, Options: map[string]int64{"disk-50": 2, "backup": 1}}},
		"an option alone":                   {`{"options":{"disk-50":3}}`, catalog.Configuration{Tier: "m", Units: 2, Options: map[string]int64{"disk-50": 3, "backup": 1}}},
		"an option that is removed by null": {`{"options":{"backup":null}}`, catalog.Configuration{Tier: "m", Units: 2, Options: map[string]int64{"disk-50": 2}}},
		"an option that is removed by 0":    {`{"options":{"disk-50":0}}`, catalog.Configuration{Tier: "m", Units: 2, Options: map[string]int64{"backup": 1}}},
		"no units is no number of them":     {`{"units":0}`, catalog.Configuration{Tier: "m", Options: map[string]int64{"disk-50": 2, "backup": 1}}},
	} {
		t.Run(name, func(t *testing.T) {
			item := `{"action":"modify","offering":"host-vps","service":"bakker-servers","serviceVersion":2,"configuration":` + c.given + `}`
			var tried struct {
				Checks []contract.Check
				Change *contract.ChangeItem
			}
			user.post("/v1/services/bakker-servers/upgrade/preview", item).into(&tried)
			var cart contract.CartView
			opened := user.open(orderingtest.Bakker)
			user.do("POST", "/v1/carts/bakker/items", fmt.Sprintf(`{"items":[%s]}`, item), "If-Match", opened.tag()).want(http.StatusCreated).into(&cart)
			kept := cart.Cart.Items[len(cart.Cart.Items)-1].Configuration
			if !reflect.DeepEqual(kept, c.want) {
				t.Errorf("in the cart %+v; want %+v", kept, c.want)
			}
			if tried.Change != nil && !reflect.DeepEqual(tried.Change.New.Configuration, c.want) {
				t.Errorf("in the preview %+v; want %+v", tried.Change.New.Configuration, c.want)
			}
		})
	}
}
