package staff

import (
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/desk"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/words"
)

// beside adds to an account manager's work list who stands in for whom today, and the remarks that wait for an answer.
func (r request) beside(p *workPage) error {
	if p.desk = r.Actor.Has(ordering.AccountManager); !p.desk {
		return nil
	}
	of, by, err := r.Desk.StandIns(r.Context(), *r.Actor)
	if err != nil {
		return err
	}
	for _, c := range of {
		p.covers = append(p.covers, r.Say(words.TodayYouStandInFor(c.Name, c.Until)))
	}
	for _, c := range by {
		p.covers = append(p.covers, r.Say(words.TodayYouAreReplacedBy(c.Name, c.Until)))
	}
	open, err := r.Desk.Pipeline(r.Context(), *r.Actor, desk.PipelineFilter{Attention: desk.Unanswered})
	if err != nil {
		return err
	}
	for _, q := range open.Quotes {
		p.remarks = append(p.remarks, remark{
			Link: kit.Link{Address: r.To(kit.ReviewPath(q.ID)) + "#history", Label: string(q.ID)}, customer: q.CustomerName, by: q.Unanswered.By.Name + ", " + q.PartnerName, age: r.Age(q.Unanswered.At),
		})
	}
	return nil
}
