package page

import (
	"net/http"
	"strconv"

	"onecentral.nl/ordering/shared/ordering"
)

// workItem is an approval that waits for the reader.
type workItem struct {
	address, number, partner, customer string
	difference, oneOff, asked, age     string
	role                               string
}

// workList shows what waits for the reader, the longest first.
func (v *visit) workList() error {
	if pass, err := v.staffOnly(); !pass {
		return err
	}
	waiting, err := v.Desk.WorkList(v.r.Context(), *v.actor)
	if err != nil {
		return err
	}
	items := make([]workItem, len(waiting))
	for i, a := range waiting {
		items[i] = workItem{
			address: v.to(quotePath(a.Quote)), number: ordering.VersionRef{Quote: a.Quote, Version: a.Version}.String(), partner: a.PartnerName, customer: a.CustomerName,
			difference: v.money(a.Difference), oneOff: v.money(a.NRC), asked: v.moment(a.AskedAt), age: v.age(a.AskedAt, v.Desk.Now()), role: v.role(a.Role),
		}
	}
	title := v.say("Werklijst", "Work list")
	if len(items) > 0 {
		title += " (" + strconv.Itoa(len(items)) + ")"
	}
	v.render(http.StatusOK, workListPage(v.shell(title), items))
	return nil
}
