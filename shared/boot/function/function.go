// Package function starts a Lambda function.
package function

import (
	"context"
	"log/slog"
	"os"
	"time"

	"github.com/aws/aws-lambda-go/lambda"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/emf"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
)

// Parts are what every function has.
type Parts struct {
	boot.Environment
	// Context is that of the start.
	Context context.Context
	Driver  table.Driver
	// UseCases are there to choose from: a handler is given the groups that it serves.
	*usecase.UseCases
	Log    *slog.Logger
	Metric emf.Writer
}

// Ping returns why the table cannot serve at the moment, nil when it can.
func (p Parts) Ping(ctx context.Context) error { return boot.Ping(ctx, p.Driver, p.UseCases) }

// Run reads the settings that the function needs, opens the table, lets handler build the function's handler (any form
// that lambda.Start takes), and serves it until the runtime ends the process. A function that cannot start says why and
// exits with 1.
func Run(service string, needs boot.Needs, open func(ctx context.Context, address string) (table.Driver, error), handler func(Parts) (any, error)) {
	log := slog.New(tracing{boot.Log(os.Stdout, service).Handler()})
	started, err := start(context.Background(), log, needs, open, handler)
	if err != nil {
		log.Error("cannot start", "error", err)
		os.Exit(1)
	}
	lambda.Start(&traced{Handler: lambda.NewHandler(started)})
}

func start(ctx context.Context, log *slog.Logger, needs boot.Needs, open func(context.Context, string) (table.Driver, error), handler func(Parts) (any, error)) (any, error) {
	e, err := boot.Load(os.Getenv, needs)
	if err != nil {
		return nil, err
	}
	go e.Prefetch(ctx, log)
	driver, err := open(ctx, e.Table)
	if err != nil {
		return nil, err
	}
	metric := emf.Writer{Out: os.Stdout, Function: os.Getenv("AWS_LAMBDA_FUNCTION_NAME"), Now: time.Now}
	cases, err := e.UseCases(driver, log, time.Now, store.Alarm(alarm(metric, log)))
	if err != nil {
		return nil, err
	}
	return handler(Parts{e, ctx, driver, cases, log, metric})
}

// alarm counts a damaged record, of which DamagedAlarm in template.yaml tells people.
func alarm(metric emf.Writer, log *slog.Logger) func() {
	return func() {
		if err := metric.Write(emf.Of(emf.RecordsDamaged, 1)); err != nil {
			log.Error("not measured", "error", err)
		}
	}
}
