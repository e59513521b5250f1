package test

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// checkov finds nothing in the template, and finds what is planted in copies of it. `make checkov` installs it.
func TestCheckov(t *testing.T) {
	program := filepath.Join("..", ".tools", "checkov", "bin", "checkov")
	if _, err := os.Stat(program); err != nil {
		t.Skip("NOT RUN: there is no checkov here (make checkov)")
	}
	template, folder := readTemplate(t), t.TempDir()
	want := map[string]string{"as it is": ""}
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(folder, name+".yaml"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("as it is", template)
	for name, planted := range map[string]struct{ old, new, check string }{
		"a bucket that can be made public":   {"BlockPublicPolicy: true", "BlockPublicPolicy: false", "CKV_AWS_54"},
		"a bucket that keeps no versions":    {"      VersioningConfiguration: { Status: Enabled }\n", "", "CKV_AWS_21"},
		"a bucket that nobody logs":          {"      LoggingConfiguration: !If [OnAws, { DestinationBucketName: !Ref DocumentsLog }, !Ref AWS::NoValue]\n", "", "CKV_AWS_18"},
		"alarms in clear":                    {"      KmsMasterKeyId: !If [OnAws, !Ref AlarmsKey, !Ref AWS::NoValue]\n", "", "CKV_AWS_26"},
		"a key that stays":                   {"EnableKeyRotation: true", "EnableKeyRotation: false", "CKV_AWS_7"},
		"a function that takes all there is": {"      ReservedConcurrentExecutions: !If [ReservesForJobs, !Ref JobConcurrency, !Ref AWS::NoValue]\n", "", "CKV_AWS_115"},
		"a table without a past":             {"PointInTimeRecoveryEnabled: true", "PointInTimeRecoveryEnabled: false", "CKV_AWS_28"},
		"an API without traces":              {"      TracingEnabled: true\n", "", "CKV_AWS_73"},
	} {
		if !strings.Contains(template, planted.old) {
			t.Fatalf("the template has no %q to plant a fault in", planted.old)
		}
		write(name, strings.Replace(template, planted.old, planted.new, 1))
		want[name] = planted.check
	}
	found := scan(t, program, folder)
	for name, check := range want {
		if got := found["/"+name+".yaml"]; check == "" && len(got) > 0 || check != "" && !slices.Contains(got, check) {
			t.Errorf("%s: found %q, want %q", name, got, check)
		}
	}
}

// scan returns the checks that each file failed, by its path below the folder.
func scan(t *testing.T, program, folder string) map[string][]string {
	t.Helper()
	command := exec.CommandContext(t.Context(), program, "--config-file", filepath.Join("..", ".checkov.yaml"), "--directory", folder, "--output", "json")
	out, err := command.Output()
	var failed *exec.ExitError // it found something
	if err != nil && !errors.As(err, &failed) {
		t.Fatal(err)
	}
	var report struct {
		Results struct {
			Failed []struct {
				Check string `json:"check_id"`
				File  string `json:"file_path"`
			} `json:"failed_checks"`
			Unread []string `json:"parsing_errors"`
		} `json:"results"`
		Summary struct {
			Passed int `json:"passed"`
		} `json:"summary"`
	}
	if err := json.Unmarshal(out, &report); err != nil || len(report.Results.Unread) > 0 || report.Summary.Passed == 0 {
		t.Fatalf("checkov read nothing: %.300s, %v, %q", out, err, report.Results.Unread)
	}
	found := map[string][]string{}
	for _, f := range report.Results.Failed {
		found[f.File] = append(found[f.File], f.Check)
	}
	return found
}
