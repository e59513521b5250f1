//go:build !cloud

package aws

import (
	"context"
	"fmt"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
)

// Config finds region and credentials.
func Config(ctx context.Context) (aws.Config, error) {
	found, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return aws.Config{}, fmt.Errorf("aws.Config: %w", err)
	}
	return found, nil
}
