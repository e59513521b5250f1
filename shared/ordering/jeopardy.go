package ordering

import "onecentral.nl/ordering/shared/calendar"

// Jeopardy is how likely a planned date is to be missed.
type Jeopardy string

// By the business days left until the date: five or more, fewer, and none since it has passed (docs/domain.md, "Planned date").
const (
	OnSchedule Jeopardy = "onSchedule"
	AtRisk     Jeopardy = "atRisk"
	Late       Jeopardy = "late"
)

const safeBusinessDays = 5

// JeopardyOn tells the jeopardy of planned dates as it is on the day.
func JeopardyOn(today calendar.Date) func(planned calendar.Date) Jeopardy {
	safe := today.AddBusinessDays(safeBusinessDays)
	return func(planned calendar.Date) Jeopardy {
		switch {
		case planned.Before(today):
			return Late
		case planned.Before(safe):
			return AtRisk
		}
		return OnSchedule
	}
}
