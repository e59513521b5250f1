package admin

import (
	"net/http"
	"strconv"

	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/words"
)

// partnersPath lists the partners; each has its page below it.
const partnersPath = "/admin/partners"

// Names of the fields that narrow a list, and of where it begins.
const (
	fieldText = "q"
	fieldFrom = "from"
)

// listed is how many lines a list has at a time.
const listed = 50

// partnerList is the partners, or those that were sought.
type partnerList struct {
	frame
	sought, count string
	rows          []partnerRow
	more          string
}

// partnerRow is a partner in the list; its tone is that of its state.
type partnerRow struct{ address, id, name, kind, level, manager, tone, state string }

// partners lists them by name.
func (r request) partners() error {
	p := &partnerList{frame: r.frame(r.Say(words.PartnersHeading)), sought: r.sought()}
	found, err := r.Directory.FindPartners(r.Context(), *r.Actor, p.sought)
	if err != nil {
		return err
	}
	people, err := r.names()
	if err != nil {
		return err
	}
	p.count = r.Say(words.NPartners(len(found)))
	shown, more, err := page(r, partnersPath, found)
	if err != nil {
		return err
	}
	p.more = more
	for _, partner := range shown {
		row := partnerRow{
			address: r.To(partnerPath(partner.ID)), id: string(partner.ID), name: partner.Name, kind: r.Say(words.KindOfPartner(string(partner.Kind))), level: partner.Level,
			manager: people[partner.AccountManager], tone: "good", state: r.Say(words.PartnerActive),
		}
		if partner.Blocked {
			row.tone, row.state = "bad", r.Say(words.PartnerBlocked)
		}
		p.rows = append(p.rows, row)
	}
	r.Render(http.StatusOK, partnersPage(p))
	return nil
}

// sought is what the address asks a list for.
func (r request) sought() string { return printable.Typed(r.HTTP.URL.Query().Get(fieldText)) }

// names are those of the directory's people.
func (r request) names() (map[ordering.Subject]string, error) {
	people, err := r.Directory.FindPeople(r.Context(), *r.Actor, "")
	if err != nil {
		return nil, err
	}
	names := map[ordering.Subject]string{}
	for _, p := range people {
		names[p.Subject] = p.Name
	}
	return names, nil
}

// page is the part of a list that the address asks for, and where it goes on, empty at its end.
func page[T any](r request, path string, all []T) (shown []T, more string, err error) {
	from, err := r.Number(fieldFrom, max(len(all), 1))
	if err != nil {
		return nil, "", err
	}
	first := max(from-1, 0)
	last := min(first+listed, len(all))
	if last < len(all) {
		more = r.To(path, fieldText, r.sought(), fieldFrom, strconv.Itoa(last+1))
	}
	return all[first:last], more, nil
}
