package schema

import (
	"onecentral.nl/ordering/shared/calendar"
	"onecentral.nl/ordering/shared/ordering"
)

type tally struct {
	Kind  ordering.QuotaKind `json:"kind"`
	Whose string             `json:"whose"`
	Day   calendar.Date      `json:"day"`
	Used  int64              `json:"used"`
}
