package api_test

import (
	"net/url"
	"slices"
	"strconv"
	"testing"

	"onecentral.nl/ordering/shared/ordering/orderingtest"
)

func TestList_Pages(t *testing.T) {
	w := newWorld(t)
	user := w.as("user.noord")
	for range 3 {
		v := user.request(orderingtest.Bakker, orderingtest.NewServer())
		user.post("/v1/quotes/"+string(v.Quote)+"/withdraw", target(v)).want(200)
	}
	type page struct {
		Items []struct {
			ID  string
			Seq int
		}
		Next *string
	}
	all := func(t *testing.T, c client, path string, limit int) (ids []string) {
		t.Helper()
		query := url.Values{"limit": {strconv.Itoa(limit)}}
		for range 20 {
			var p page
			x := c.get(path + "?" + query.Encode())
			x.t = t
			if x.want(200).into(&p); len(p.Items) > limit || p.Items == nil {
				t.Fatalf("a page of %d", len(p.Items))
			}
			for _, item := range p.Items {
				ids = append(ids, item.ID+strconv.Itoa(item.Seq))
			}
			if p.Next == nil {
				return ids
			}
			query.Set("cursor", *p.Next)
		}
		t.Fatal("no end of pages")
		return nil
	}
	for path, want := range map[string]int{
		"/v1/customers": 4, "/v1/services": 4, "/v1/quotes": 3, "/v1/orders": 0, "/v1/quotes/OFF-2026-00002/history": 2,
	} {
		t.Run(path, func(t *testing.T) {
			whole := all(t, user, path, 100)
			if len(whole) != want {
				t.Errorf("%d items, want %d", len(whole), want)
			}
			for _, limit := range []int{1, 2, 3} {
				if got := all(t, user, path, limit); !slices.Equal(got, whole) {
					t.Errorf("%d at a time: %v, want %v", limit, got, whole)
				}
			}
		})
	}
	t.Run("newest quotes first", func(t *testing.T) {
		if got := all(t, user, "/v1/quotes", 100); got[0] != "OFF-2026-000030" {
			t.Errorf("%v", got)
		}
	})
	t.Run("a filter leaves no page empty before the last", func(t *testing.T) {
		for _, upgradeable := range []string{"true", "false"} {
			var p page
			query := url.Values{"limit": {"1"}, "upgradeable": {upgradeable}}
			for len(query["cursor"]) == 0 || p.Next != nil {
				p = page{}
				user.get("/v1/services?" + query.Encode()).want(200).into(&p)
				if len(p.Items) > 1 || p.Next != nil && len(p.Items) == 0 {
					t.Fatalf("%v: %d items and a next page", query, len(p.Items))
				}
				if p.Next == nil {
					break
				}
				query.Set("cursor", *p.Next)
			}
		}
	})
	t.Run("a cursor is of one list", func(t *testing.T) {
		var p page
		user.get("/v1/customers?limit=1").into(&p)
		user.get("/v1/quotes?cursor="+url.QueryEscape(*p.Next)).refused(400, "invalid-input", "cursor:invalid")
		w.as("user.zuid").get("/v1/customers?cursor="+url.QueryEscape(*p.Next)).refused(400, "invalid-input", "cursor:invalid")
	})
	t.Run("staff names the partner", func(t *testing.T) {
		anna := w.as("staff.anna")
		anna.get("/v1/quotes").refused(400, "invalid-input", "partner:required")
		anna.get("/v1/quotes?partner=noord").want(200)
		anna.get("/v1/catalog?partner=wolk").want(200)
		anna.get("/v1/quotes?partner=zuid").refused(404, "not-found")
		anna.get("/v1/quotes?partner=a%23b").refused(404, "not-found")
		w.as("nobody").get("/v1/quotes").refused(403, "forbidden")
	})
}
