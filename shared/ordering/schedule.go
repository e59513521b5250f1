package ordering

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/catalog"
	"onecentral.nl/ordering/shared/words"
)

// schedule is when an item takes effect and under which term.
type schedule struct {
	mode      catalog.Mode
	effective calendar.Date
	term      ChangeTerm
}

// schedule decides mode, effective date and term (docs/domain.md, "Price": Term, Effective date). It returns false when
// the change is not allowed or its term not offered.
func (a *itemPricing) schedule() (schedule, bool) {
	mode, ok := a.mode()
	p := schedule{mode: mode, effective: a.effective(mode)}
	p.term = a.term(p.effective)
	offered := a.offering.OffersTerm(p.term.Months)
	if a.service != nil && !a.migration() && !p.term.New { // what it has it keeps
		offered = a.catalog.Prices(a.offering, p.term.Months)
	}
	if !offered || a.item.TermMonths != 0 && !a.offering.OffersTerm(a.item.TermMonths) {
		c := a.block(TermNotOffered, words.ThisProductDoesNotCome)
		c.Field = "termMonths"
		ok = false
	}
	if p.term.New && p.term.Months > maxSmallBusinessTerm {
		a.termWaiver()
	}
	a.dateTooEarly(p)
	return p, ok
}

// mode is the one mode of everything that changes. Axes of different modes in one item are refused.
func (a *itemPricing) mode() (catalog.Mode, bool) {
	switch {
	case a.service == nil:
		return catalog.Immediate, true
	case a.migration():
		return catalog.Scheduled, true
	case a.was == nil:
		return "", false
	}
	differences := a.offering.Differences(a.was, a.service.Configuration, a.item.Configuration)
	if len(differences) == 0 {
		// A longer term alone is an upgrade too.
		if a.item.TermMonths == 0 || !a.term(a.effective(catalog.NextPeriod)).New {
			a.block(NotAnUpgrade, words.NothingChanges)
			return "", false
		}
		return catalog.NextPeriod, true
	}
	mode, ok, mixed := catalog.Mode(""), true, false
	for _, d := range differences {
		m := d.Mode
		if m == "" {
			a.notAllowed(d)
			ok = false
			continue
		}
		if m == catalog.EndOfTerm && a.service.Term.RunsMonthly(a.Today) {
			m = catalog.NextPeriod
		}
		mixed = mixed || mode != "" && mode != m
		mode = m
	}
	if mixed {
		a.block(MixedModes, words.TheseChangesTakeEffectAt)
		return "", false
	}
	return mode, ok
}

func (a *itemPricing) notAllowed(d catalog.Difference) {
	message := words.ThisProductDoesNotAllow
	if note := a.offering.Upgrade.Note; note != (Text{}) {
		message = words.ThisProductDoesNotAllowNote(note)
	}
	c := a.block(ChangeNotAllowed, message)
	c.Field = d.Characteristic
	c.Alternatives = a.offering.Upgrade.MigratesTo
}

// EarliestDay is the first day on which the offering can be delivered by a change of the mode; nil has no lead time.
func EarliestDay(mode catalog.Mode, today calendar.Date, o *catalog.Offering) calendar.Date {
	earliest := today
	if o != nil {
		earliest = today.AddBusinessDays(o.Qualification.LeadTimeBusinessDays)
	}
	if mode != catalog.NextPeriod && mode != catalog.EndOfTerm {
		return earliest
	}
	day := today.FirstOfNextMonth()
	for day.Before(earliest) {
		day = day.FirstOfNextMonth()
	}
	return day
}

func (a *itemPricing) earliest() calendar.Date {
	return EarliestDay(catalog.Immediate, a.Today, a.offering)
}

func (a *itemPricing) effective(mode catalog.Mode) calendar.Date {
	earliest := EarliestDay(mode, a.Today, a.offering)
	switch mode {
	case catalog.EndOfTerm:
		// A term that ends before the change can be made runs on monthly by then.
		if next := a.service.Term.Ends.AddDays(1); !next.Before(a.earliest()) && !a.service.Term.RunsMonthly(a.Today) {
			return next
		}
		return earliest
	case catalog.NextPeriod:
		return earliest
	default:
		if a.item.RequestedDate.After(earliest) {
			return a.item.RequestedDate
		}
		return earliest
	}
}

// dateTooEarly checks the partner's wish; it counts at add and request only.
func (a *itemPricing) dateTooEarly(p schedule) {
	wish := a.item.RequestedDate
	if wish.IsZero() || p.mode != catalog.Immediate && p.mode != catalog.Scheduled {
		return
	}
	if earliest := a.earliest(); wish.Before(earliest) {
		c := a.block(DateTooEarly, words.ThisCanBeDoneOn(earliest))
		c.Field = "requestedDate"
	}
}

// term keeps the running one unless the old offering or the partner sets one that, counted from the effective date, ends later.
func (a *itemPricing) term(effective calendar.Date) ChangeTerm {
	if a.service == nil {
		return ChangeTerm{Months: a.item.TermMonths, New: true, Ends: NewTerm(a.item.TermMonths, effective).Ends, RemainingMonths: a.item.TermMonths}
	}
	running := a.service.Term
	best := ChangeTerm{Months: running.Months, Ends: running.Ends, RemainingMonths: running.RemainingMonths(a.Today)}
	candidates := []int{a.item.TermMonths}
	if a.was != nil && a.was.Upgrade.NewTermMonths != nil {
		candidates = append(candidates, *a.was.Upgrade.NewTermMonths)
	}
	for _, months := range candidates {
		if months == 0 || months == 1 && running.Months == 1 {
			continue
		}
		if ends := NewTerm(months, effective).Ends; ends.After(best.Ends) {
			best = ChangeTerm{Months: months, New: true, Ends: ends, RemainingMonths: months}
		}
	}
	return best
}
