package quoteview

import (
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/statement"
	"onecentral.nl/ordering/shared/words"
)

// ApprovalLine is one role that must decide, why, and what it decided.
type ApprovalLine struct {
	Tone, Role, State, Reason string
	Rules                     []string
}

// Approvals lists the roles that must decide.
func (b *Builder) Approvals() ([]ApprovalLine, error) {
	var lines []ApprovalLine
	for _, required := range b.Version().Approvers {
		l := ApprovalLine{Role: b.Role(required.Role), Tone: "plain"}
		for _, reason := range statement.Reasons(b.Catalog, required) {
			l.Rules = append(l.Rules, b.Say(reason))
		}
		for _, a := range b.View.Quote.Approvals {
			if a.Role != required.Role {
				continue
			}
			if err := b.decision(&l, a); err != nil {
				return nil, err
			}
		}
		lines = append(lines, l)
	}
	return lines, nil
}

func (b *Builder) decision(l *ApprovalLine, a *ordering.Approval) error {
	l.Reason = a.Reason
	by := ""
	if a.DecidedBy != nil {
		by = b.Say(words.By(a.DecidedBy.Name, a.DecidedAt))
	}
	switch a.State {
	case ordering.ApprovalWaiting:
		l.Tone, l.State = "note", b.Say(words.WaitsForDecision)
		if a.Approver != "" {
			name, err := b.people.Of(b.Context(), b.Directory, a.Approver)
			if err != nil {
				return err
			}
			l.State = b.Say(words.WaitsFor(name))
		}
	case ordering.ApprovalApproved:
		l.Tone, l.State = "good", b.Say(words.ApprovedInline)+by
	case ordering.ApprovalDeclined:
		l.Tone, l.State = "bad", b.Say(words.DeclinedInline)+by
	case ordering.ApprovalReturned:
		l.Tone, l.State = "note", b.Say(words.Returned)+by
	case ordering.ApprovalMoot:
		l.State = b.Say(words.NoLongerNeeded)
	}
	return nil
}
