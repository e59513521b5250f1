package main

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// image builds the base image of the functions, with Lambda's runtime emulator and the one authority they have to believe.
func (t trial) image(ctx context.Context, authority []byte) error {
	root := filepath.Join(t.folder, "image")
	for _, folder := range []string{"var/rapid", "var/task", "var/runtime", "opt", "tmp", "etc/ssl/certs"} {
		if err := os.MkdirAll(filepath.Join(root, folder), 0o755); err != nil { //nolint:gosec // functions run as another user
			return err
		}
	}
	emulator, err := os.ReadFile(t.emulator)
	if err != nil {
		return err
	}
	for path, content := range map[string][]byte{
		"var/rapid/aws-lambda-rie":          emulator,
		"etc/ssl/certs/ca-certificates.crt": authority,
		"etc/passwd":                        []byte("root:x:0:0:root:/root:/sbin/nologin\nsbx_user1051:x:993:990::/home/sbx_user1051:/sbin/nologin\n"),
	} {
		if err := os.WriteFile(filepath.Join(root, path), content, 0o755); err != nil { //nolint:gosec // as above
			return err
		}
	}
	build := exec.CommandContext(ctx, "docker", "build", "--quiet", "--file", "localcloud/sam/image/Dockerfile", //nolint:gosec // the arguments are ours
		"--tag", "public.ecr.aws/lambda/provided:al2023-rapid-"+t.architecture, root)
	build.Env = append(os.Environ(), "DOCKER_BUILDKIT=0")
	if said, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("building the base image: %w: %s", err, said)
	}
	return nil
}

// settings writes what the functions are told: values that SAM CLI does not work out of template.yaml.
func (t trial) settings(h *house) error {
	random := make([]byte, 32)
	if _, err := rand.Read(random); err != nil {
		return err
	}
	key := base64.StdEncoding.EncodeToString(random)
	variables, err := json.Marshal(map[string]map[string]string{"Parameters": {
		"TABLE": "dynamodb://" + tableName, "BLOBS": "s3://" + bucketName, "MAIL": "smtp://" + h.post + "?tls=none", "AWS_ENDPOINT_URL": "http://" + h.clouds,
		"BASE_URL": h.base, "OIDC_ISSUER": h.base + "/issuer", "OIDC_CLIENT_SECRET": "", "LINK_KEYS": "local:" + key, "CURSOR_KEY": key, "SEAL_KEYS": "local:" + key, "MAIL_PASSWORD": "",
	}})
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(t.folder, "variables.json"), variables, 0o600)
}
