package page

import (
	"slices"
	"strconv"
	"strings"

	"onecentral.nl/ordering/shared/document"
	"onecentral.nl/ordering/shared/ordering"
)

// dossierBanners tell what came of a form, and how the version stands for its partner.
func (b *composer) dossierBanners(history []eventLine) []banner {
	all := []banner{b.stop(), b.added(history), b.earlier(), b.stands()}
	return slices.DeleteFunc(all, func(x banner) bool { return x.title == "" })
}

// detour leads to the cart that is in the way of another one.
func (b *composer) detour() *next {
	if b.sheet.code != "cart-not-empty" {
		return nil
	}
	return &next{b.to(cartPath(b.version().Customer)), b.say("Naar de winkelwagen van deze klant", "To this customer's cart")}
}

func (b *composer) earlier() banner {
	if b.latest() {
		return banner{}
	}
	return banner{
		tone: "note", title: b.say("U bekijkt een eerdere versie", "You are looking at an earlier version"),
		text: b.say("Alleen versie ", "Only version ") + strconv.Itoa(b.sheet.view.Quote.Latest) + b.say(" geldt nog.", " still counts."),
	}
}

// stands is how the version stands, and what that means for the partner.
func (b *composer) stands() banner {
	version, until := b.version(), b.date(b.version().ValidUntil)
	switch b.sheet.view.State {
	case ordering.Requested:
		return banner{tone: "note", title: b.say("Wij beoordelen uw aanvraag", "We are reviewing your request"), text: b.say("U krijgt een e-mail zodra er een besluit is. U hoeft nu niets te doen.", "You will get an e-mail when there is a decision. There is nothing you need to do now.")}
	case ordering.Approved:
		return banner{tone: "good", title: b.say("Goedgekeurd: u kunt bestellen tot en met ", "Approved: you can order until ") + until, text: b.howToOrder()}
	case ordering.Ordered:
		return banner{tone: "good", title: b.say("Besteld", "Ordered"), text: b.say("Deze offerte is order ", "This quote is order ") + string(b.sheet.view.Quote.Order) + "."}
	case ordering.Returned:
		return banner{tone: "note", title: b.say("Wij hebben een vraag", "We have a question"), text: version.Reason}
	case ordering.Declined:
		return banner{tone: "bad", title: b.say("Afgewezen", "Declined"), text: version.Reason}
	case ordering.Withdrawn:
		return banner{tone: "note", title: b.say("Ingetrokken", "Withdrawn"), text: version.Reason}
	case ordering.Expired:
		return banner{tone: "note", title: b.say("Verlopen", "Expired"), text: b.say("Deze offerte was geldig tot en met ", "This quote was valid until ") + until + b.say(". U kunt haar opnieuw aanvragen tegen de prijzen van nu.", ". You can ask for it again at today's prices.")}
	case ordering.Superseded:
		return banner{} // told by earlier
	}
	return banner{}
}

// howToOrder tells what an approved version still needs, and from whom.
func (b *composer) howToOrder() string {
	if b.sheet.view.Document == nil {
		return b.say("De PDF wordt nog gemaakt; dat duurt meestal een paar seconden. Laad deze pagina daarna opnieuw.", "The PDF is still being made, which usually takes a few seconds. Then please load this page again.")
	}
	if b.sheet.view.State.Allows(ordering.CommandConfirm, *b.actor) {
		return ""
	}
	return b.whoConfirms()
}

// whoConfirms tells somebody who may not order who can.
func (s speech) whoConfirms() string {
	return s.say(
		"Bestellen kan alleen een collega met tekenbevoegdheid in dit portaal. Stuur haar of hem het adres van deze pagina. Weet u niet wie dat is? De beheerder van uw organisatie weet het, en kan u die bevoegdheid ook geven.",
		"Only a colleague who may sign in this portal can order. Send her or him the address of this page. If you do not know who that is, your organisation's administrator does, and can also let you sign.")
}

// steps are the way from request to order, and how far the version is.
func (b *composer) steps() []progressStep {
	version, view := b.version(), b.sheet.view
	_, stopped := b.versionState(view.State)
	asked := progressStep{"done", b.say("Aangevraagd", "Requested"), b.moment(version.RequestedAt)}
	judged := progressStep{"ahead", b.say("Goedgekeurd", "Approved"), ""}
	ordered := progressStep{"ahead", b.say("Besteld", "Ordered"), ""}
	switch {
	case view.State == ordering.Requested:
		judged.state, judged.text = "now", b.stillToDecide()
	case view.State == ordering.Returned:
		judged.state, judged.text = "now", b.say("wacht op uw antwoord", "waits for your answer")
	case version.ApprovedAt.IsZero():
		judged.state, judged.text = "stopped", stopped
	default:
		judged.state, judged.text = "done", b.moment(version.ApprovedAt)
	}
	switch {
	case view.State == ordering.Approved:
		ordered.state, ordered.text = "now", b.say("uiterlijk ", "by ")+b.date(version.ValidUntil)
	case view.State == ordering.Ordered:
		ordered.state, ordered.text = "done", b.moment(version.ClosedAt)
	case judged.state == "done":
		ordered.state, ordered.text = "stopped", stopped
	}
	return []progressStep{asked, judged, ordered}
}

// stillToDecide names the roles that the version waits for.
func (b *composer) stillToDecide() string {
	var open []string
	for _, a := range b.sheet.view.Approvals {
		if a.State == ordering.ApprovalWaiting {
			open = append(open, b.role(a.Role))
		}
	}
	return b.say("wacht op ", "waits for ") + strings.Join(open, b.say(" en ", " and "))
}

// dossierFacts are those of the request, without what the partner knows of itself.
func (b *composer) dossierFacts() []document.Fact {
	facts := slices.DeleteFunc(b.facts(), func(f document.Fact) bool { return f.Label == "Partner" })
	for i := range facts {
		if facts[i].Value == b.version().Answer {
			facts[i].Label = b.say("Uw antwoord op onze vraag", "Your answer to our question")
		}
	}
	return facts
}

// noted lists the checks of the request; those that hold now are told when they stop something.
func (b *composer) noted() []checkLine {
	lines := make([]checkLine, len(b.version().Checks))
	for i, check := range b.version().Checks {
		lines[i] = b.check(check)
	}
	return lines
}

// documents leads to the version's PDFs: the partner's own, and those that a solutions partner has for its customer.
func (b *composer) documents() []next {
	if b.sheet.view.Document == nil {
		return nil
	}
	address := "/documents/" + b.version().Ref().String()
	all := []next{{address, b.say("De offerte als PDF", "The quote as a PDF")}}
	if b.version().PartnerAt.Kind == ordering.Solutions {
		all = append(all,
			next{address + "?for=customer", b.say("Voor uw klant, zonder prijzen (PDF)", "For your customer, without prices (PDF)")},
			next{address + "?for=customer&prices=true", b.say("Voor uw klant, met prijzen (PDF)", "For your customer, with prices (PDF)")})
	}
	return all
}

// versions lists all versions, the newest first; none where there is but one.
func (b *composer) versions() ([]versionLine, error) {
	versions, err := b.Desk.Versions(b.r.Context(), *b.actor, b.version().Quote)
	if err != nil || len(versions) < 2 {
		return nil, err
	}
	var lines []versionLine
	for _, version := range slices.Backward(versions) {
		_, state := b.versionState(version.StateAt(b.Desk.Now()))
		lines = append(lines, versionLine{
			address: b.to(dossierPath(version.Quote), fieldVersion, strconv.Itoa(version.Number)), name: b.say("Versie ", "Version ") + strconv.Itoa(version.Number), state: state,
			requested: b.moment(version.RequestedAt), difference: b.perMonth(version.Change.Total.Difference), here: version.Number == b.version().Number,
		})
	}
	return lines, nil
}
