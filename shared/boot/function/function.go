// Package function starts a Lambda function.
package function

import (
	"log/slog"
	"os"

	"github.com/aws/aws-lambda-go/lambda"

	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/table"
)

// Parts are what every function has.
type Parts struct {
	boot.Environment
	Driver table.Driver
	Desk   *ordering.Desk
	Log    *slog.Logger
}

// Run opens the table, lets handler build the function's handler (any form that lambda.Start takes), and serves it until
// the runtime ends the process. A function that cannot start says why and exits with 1.
func Run(service string, open func(address string) (table.Driver, error), handler func(Parts) (any, error)) {
	log := boot.Log(os.Stdout, service)
	started, err := start(log, open, handler)
	if err != nil {
		log.Error("cannot start", "error", err)
		os.Exit(1)
	}
	lambda.Start(started)
}

func start(log *slog.Logger, open func(string) (table.Driver, error), handler func(Parts) (any, error)) (any, error) {
	e, err := boot.Load(os.Getenv)
	if err != nil {
		return nil, err
	}
	driver, err := open(e.Table)
	if err != nil {
		return nil, err
	}
	desk, err := boot.Desk(driver)
	if err != nil {
		return nil, err
	}
	return handler(Parts{e, driver, desk, log})
}
