package admin

import (
	"net/http"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/printable"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

func partnerPath(id ordering.PartnerID) string { return partnersPath + "/" + string(id) }

// What the form on the page of a partner asks for.
const (
	actionBlock   = "block"
	actionUnblock = "unblock"
)

const fieldReason = "blockReason"

// partnerPage is all about one partner, and what can be done about it.
type partnerPage struct {
	frame
	banner               *kit.Banner
	panels               document.Panels
	edit, manager, brand string
	style                *brandView
	address, key         string
	version, why         string
	blocked              bool
	reason               kit.TextField
}

func (r request) partner() (*ordering.Partner, error) {
	return r.Directory.Partner(r.Context(), *r.Actor, ordering.PartnerID(r.HTTP.PathValue("partner")))
}

func (r request) showPartner() error { return r.partnerPage(http.StatusOK, nil) }

// partnerPage shows the partner, with what stands in the way of a block.
func (r request) partnerPage(status int, refused *ordering.Error) error {
	partner, err := r.partner()
	if err != nil {
		return err
	}
	form, err := r.partnerForm(partner)
	if err != nil {
		return err
	}
	people, err := r.names()
	if err != nil {
		return err
	}
	here := partnerPath(partner.ID)
	p := &partnerPage{
		frame: r.frame(partner.Name), edit: r.To(here + "/edit"), manager: r.To(here + "/account-manager"), brand: r.To(here + "/brand"), style: r.brandView(partner),
		address: r.To(here), key: r.FormKey(), version: strconv.FormatInt(partner.Version, 10), blocked: partner.Blocked, why: partner.BlockReason,
		reason: kit.TextField{Name: fieldReason},
	}
	for _, g := range form {
		p.panels = append(p.panels, panelOf(g))
	}
	p.panels[0].Facts = append(p.panels[0].Facts, document.Fact{Label: r.Say(words.AccountManagerHeading), Value: people[partner.AccountManager]}, document.Fact{Label: r.Say(words.PartnerIdLabel), Value: string(partner.ID)})
	if refused != nil {
		p.reason.Value = printable.Typed(r.HTTP.PostForm.Get(fieldReason))
		for _, f := range refused.Fields {
			p.reason.Problem = r.Say(f.Message)
		}
		p.banner = &kit.Banner{Tone: "bad", Title: r.Say(words.NothingHasBeenSavedYet), Text: r.Say(refused.Message)}
	}
	r.Render(status, partnerDocument(p))
	return nil
}

// panelOf is the fields that are filled in, to be read.
func panelOf(g kit.FieldGroup) document.Panel {
	panel := document.Panel{Heading: g.Legend}
	for _, f := range g.Fields {
		value := f.Reads(f.Value)
		if f.Kind == "checkbox" && f.Value != "" {
			value = f.Note
		}
		if value != "" {
			panel.Facts = append(panel.Facts, document.Fact{Label: f.Label, Value: value})
		}
	}
	return panel
}

// changePartner blocks the partner, or lifts the block.
func (r request) changePartner() error {
	version, err := r.seen()
	if err != nil {
		return err
	}
	id := ordering.PartnerID(r.HTTP.PathValue("partner"))
	var command func(ordering.Idempotency) error
	switch r.HTTP.PostForm.Get("action") {
	case actionBlock:
		command = func(once ordering.Idempotency) error {
			_, err := r.Directory.Block(r.Context(), *r.Actor, once, id, version, r.typed(fieldReason))
			return err
		}
	case actionUnblock:
		command = func(once ordering.Idempotency) error {
			_, err := r.Directory.Unblock(r.Context(), *r.Actor, once, id, version)
			return err
		}
	default:
		return r.Incomplete()
	}
	return r.Submit(r.At(partnerPath(id)), command, r.partnerPage)
}

// managerPage gives the partner to another account manager.
type managerPage struct {
	frame
	banner             *kit.Banner
	now                string
	address, back, key string
	version            string
	to                 kit.InputField
	waiting            document.Table
	note               string
}

func (r request) showManager() error { return r.managerPage(http.StatusOK, nil) }

func (r request) managerPage(status int, refused *ordering.Error) error {
	partner, err := r.partner()
	if err != nil {
		return err
	}
	managers, err := r.Directory.AccountManagers(r.Context())
	if err != nil {
		return err
	}
	waiting, err := r.Directory.Waiting(r.Context(), *r.Actor, partner.ID)
	if err != nil {
		return err
	}
	people, err := r.names()
	if err != nil {
		return err
	}
	here := partnerPath(partner.ID)
	p := &managerPage{
		frame: r.frame(r.Say(words.ManagerOf(partner.Name))), now: r.Say(words.ManagerNow(people[partner.AccountManager])), address: r.To(here + "/account-manager"), back: r.To(here),
		key: r.FormKey(), version: strconv.FormatInt(partner.Version, 10), to: r.managerChoice(managers, r.Say(words.NewManager), partner.AccountManager), note: r.Say(words.NoApprovalsMove),
	}
	p.to.Value = r.HTTP.PostForm.Get(p.to.Name)
	if refused != nil {
		p.banner = kit.FieldGroups{{Fields: []kit.InputField{p.to}}}.Refuse(r.Locale, refused)
		for _, f := range refused.Fields {
			p.to.Problem = r.Say(f.Message)
		}
	}
	if len(waiting) > 0 {
		p.note = r.Say(words.ApprovalsMoveNote)
		p.waiting.Columns = []document.Column{{Heading: r.Say(words.QuoteRequest)}, {Heading: r.Say(words.Customer)}, {Heading: r.Say(statement.Difference.Label()), Amount: true}, {Heading: r.Say(words.WaitingSince)}}
	}
	for _, a := range waiting {
		p.waiting.Rows = append(p.waiting.Rows, document.Row{Cells: []document.Cell{
			{Text: ordering.VersionRef{Quote: a.Quote, Version: a.Version}.String()}, {Text: printable.Typed(a.CustomerName)}, {Text: r.Difference(a.Difference)}, {Text: r.Moment(a.AskedAt)},
		}})
	}
	r.Render(status, managerDocument(p))
	return nil
}

// managerChoice offers the account managers but for one.
func (r request) managerChoice(managers []*ordering.Person, label string, but ordering.Subject) kit.InputField {
	f := r.choice("accountManager", label)
	for _, m := range managers {
		if m.Subject != but {
			f.Choices = append(f.Choices, kit.Choice{Value: string(m.Subject), Label: m.Name})
		}
	}
	return f
}

// setManager moves the partner, with the approvals that are open.
func (r request) setManager() error {
	version, err := r.seen()
	if err != nil {
		return err
	}
	id := ordering.PartnerID(r.HTTP.PathValue("partner"))
	command := func(once ordering.Idempotency) error {
		_, err := r.Directory.SetAccountManager(r.Context(), *r.Actor, once, id, version, ordering.Subject(strings.TrimSpace(r.HTTP.PostForm.Get("accountManager"))))
		return err
	}
	return r.Submit(r.At(partnerPath(id)), command, r.managerPage)
}
