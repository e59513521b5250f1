package emf

import "slices"

// The names of the figures: those of CloudWatch's metrics, and by another spelling those that server has for Prometheus.
const (
	QuotesRequested = "QuotesRequested"
	QuotesApproved  = "QuotesApproved"
	TimeToDecision  = "TimeToDecision"
	Orders          = "Orders"
	OrderedMonthly  = "OrderedMonthly"
	OrderedOnce     = "OrderedOnce"
	JobsPending     = "JobsPending"
	JobsStuck       = "JobsStuck"
	JobsOldest      = "JobsOldest"
	MailsGivenUp    = "MailsGivenUp"
	RecordsDamaged  = "RecordsDamaged"
)

// Definition says what a figure counts.
type Definition struct {
	Name string
	Unit Unit
	// Gauge is of what is now, not of what happened.
	Gauge bool
	Help  string
}

var figures = []Definition{
	{Name: QuotesRequested, Unit: Count, Help: "quotes that were requested"},
	{Name: QuotesApproved, Unit: Count, Help: "quotes that were approved"},
	{Name: TimeToDecision, Unit: Seconds, Help: "from the request to the approval"},
	{Name: Orders, Unit: Count, Help: "quotes that became an order"},
	{Name: OrderedMonthly, Unit: Euros, Help: "what orders change per month, without VAT; less than zero where they make it less"},
	{Name: OrderedOnce, Unit: Euros, Help: "one-off charges of orders, without VAT"},
	{Name: JobsPending, Unit: Count, Gauge: true, Help: "jobs that are due, up to 200"},
	{Name: JobsStuck, Unit: Count, Gauge: true, Help: "jobs that were given up, up to 200"},
	{Name: JobsOldest, Unit: Seconds, Gauge: true, Help: "how long the job that waits longest has been due"},
	{Name: MailsGivenUp, Unit: Count, Help: "mails that nobody accepted"},
	{Name: RecordsDamaged, Unit: Count, Help: "records that were met and are not as they were written"},
}

// Figures are all that we have.
func Figures() []Definition { return slices.Clone(figures) }

// Defined returns the definition of the figure. It panics for one that is not there.
func Defined(name string) Definition {
	return figures[slices.IndexFunc(figures, func(d Definition) bool { return d.Name == name })]
}

// Of is a value of the figure, with its unit.
func Of(name string, value float64) Figure {
	return Figure{Name: name, Unit: Defined(name).Unit, Value: value}
}

// Sink takes figures: a Writer, or what counts them in this process.
type Sink interface{ Write(figures ...Figure) error }
