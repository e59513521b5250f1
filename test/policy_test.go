package test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// policiesFile lists what each function may do, a line for each action on a resource under a key: what was seen when every
// route and every job was done, with the drivers that are deployed.
const policiesFile = "testdata/policies.golden"

// The list is what the functions do: -update writes it.
func TestPolicies_Exercise(t *testing.T) {
	t.Parallel()
	c := readCode(t)
	s, err := parseStack(readTemplate(t))
	must(t, err)
	var lines []string
	for folder, uses := range exercise(t, c) {
		for _, u := range s.lambdaUses(folder) {
			uses[u] = true
		}
		for u := range uses {
			wider := func(other use) bool {
				prefix, pattern := strings.CutSuffix(other.resource, "*")
				return other != u && other.action == u.action && other.key == u.key && pattern && strings.HasPrefix(u.resource, prefix)
			}
			if !slices.ContainsFunc(slices.Collect(maps.Keys(uses)), wider) {
				lines = append(lines, folder+": "+u.String())
			}
		}
	}
	slices.Sort(lines)
	if *update {
		must(t, os.MkdirAll(filepath.Dir(policiesFile), 0o755))
		must(t, os.WriteFile(policiesFile, []byte(strings.Join(lines, "\n")+"\n"), 0o644))
	}
	for _, fault := range differ(lines, readPolicies(t)) {
		t.Errorf("what the functions do is not what %s says (-update writes it): %s", policiesFile, fault)
	}
}

// The template allows what is on the list, and nothing else.
func TestPolicies(t *testing.T) {
	template, folders, listed := readTemplate(t), slices.Sorted(maps.Keys(readCode(t).mains)), readPolicies(t)
	faults := func(template string) []string {
		s, err := parseStack(template)
		must(t, err)
		return append(differ(s.permissions(folders), listed), s.found...)
	}
	for _, fault := range faults(template) {
		t.Errorf("template.yaml: %s", fault)
	}
	for name, planted := range map[string]struct{ old, new, says string }{
		"an action is missing":           {`"dynamodb:BatchGetItem", "dynamodb:Query"]`, `"dynamodb:Query"]`, "cart: dynamodb:BatchGetItem on Table is missing"},
		"an action is surplus":           {`"dynamodb:BatchGetItem", "dynamodb:Query"]`, `"dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:Scan"]`, "cart: dynamodb:Scan on Table is surplus"},
		"a resource is wider":            {`"${Documents.Arn}/quotes/*"`, `"${Documents.Arn}/*"`, "s3:GetObject on Documents/* is surplus"},
		"partitions are wider":           {`"LOOKUP#*", "JOB#*"`, `"LOOKUP#*", "*"`, "cart: dynamodb:PutItem on Table for * is surplus"},
		"a condition is of another kind": {`"ForAllValues:StringLike"`, `"ForAnyValue:StringLike"`, "is of no kind that is known here"},
		"a statement denies":             {`Sid: Check, Effect: Allow`, `Sid: Check, Effect: Deny`, "a statement that does not allow"},
	} {
		t.Run(name, func(t *testing.T) {
			found := faults(strings.Replace(template, planted.old, planted.new, 1))
			if !slices.ContainsFunc(found, func(fault string) bool { return strings.Contains(fault, planted.says) }) {
				t.Errorf("found %q, want one that says %q", found, planted.says)
			}
		})
	}
}

func readPolicies(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile(policiesFile)
	must(t, err)
	return strings.Split(strings.TrimSpace(string(text)), "\n")
}

// differ tells which lines are in one of two lists only.
func differ(got, want []string) (faults []string) {
	for _, line := range want {
		if !slices.Contains(got, line) {
			faults = append(faults, line+" is missing")
		}
	}
	for _, line := range got {
		if !slices.Contains(want, line) {
			faults = append(faults, line+" is surplus")
		}
	}
	return faults
}

// lambdaUses is what Lambda does itself with the function's role: it writes the log and the traces, follows the stream,
// and parks (AWS Lambda, "Lambda execution role permissions for DynamoDB streams"); and what package boot reads for every function.
func (s *stack) lambdaUses(folder string) []use {
	logs := strings.TrimSuffix(functionID(folder), "Function") + "Logs"
	uses := []use{{action: "logs:CreateLogStream", resource: logs}, {action: "logs:PutLogEvents", resource: logs}}
	if s.at("Globals", "Function", "Tracing") == "Active" {
		uses = append(uses, use{action: "xray:PutTraceSegments", resource: "*"}, use{action: "xray:PutTelemetryRecords", resource: "*"})
	}
	settings, _ := s.at("Resources", functionID(folder), "Properties", "Environment", "Variables").(map[string]any)
	for _, setting := range settings {
		for _, name := range parametersIn(setting) {
			uses = append(uses, use{action: "ssm:GetParameter", resource: "parameter${Secrets}/" + name})
		}
	}
	for _, e := range s.eventsOf(folder, "DynamoDB") {
		for _, action := range []string{"DescribeStream", "GetRecords", "GetShardIterator"} {
			uses = append(uses, use{action: "dynamodb:" + action, resource: resourceNamed(at(e, "Stream"))})
		}
		uses = append(uses, use{action: "dynamodb:ListStreams", resource: "Table/stream/*"})
		if parks := at(e, "DestinationConfig", "OnFailure", "Destination"); parks != nil {
			uses = append(uses, use{action: "sqs:SendMessage", resource: resourceNamed(parks)})
		}
	}
	return uses
}

// permissions are those of the functions' roles on AWS, a line for each action, resource and value of a condition.
func (s *stack) permissions(folders []string) (all []string) {
	for _, folder := range folders {
		all = append(all, s.permissionsOf(folder)...)
	}
	return all
}

func (s *stack) permissionsOf(folder string) []string {
	role := s.at("Resources", roleID(folder), "Properties")
	documents := []any{}
	policies, _ := at(role, "Policies").([]any)
	for _, p := range policies {
		documents = append(documents, at(p, "PolicyDocument"))
	}
	managed, _ := at(role, "ManagedPolicyArns").([]any)
	for _, m := range managed {
		documents = append(documents, s.at("Resources", fmt.Sprint(at(m, "Ref")), "Properties", "PolicyDocument"))
	}
	var all []string
	for _, d := range documents {
		statements, _ := at(d, "Statement").([]any)
		for _, statement := range statements {
			if at(statement, "Effect") != "Allow" {
				s.add("%s: a statement that does not allow", roleID(folder))
			}
			keys := s.condition(folder, at(statement, "Condition"))
			for _, action := range listed(at(statement, "Action")) {
				for _, resource := range listed(at(statement, "Resource")) {
					for _, key := range keys {
						all = append(all, folder+": "+use{fmt.Sprint(action), resourceNamed(resource), key}.String())
					}
				}
			}
		}
	}
	return all
}

// condition are the values that a condition demands, one that is empty for none.
func (s *stack) condition(folder string, condition any) (values []string) {
	if condition == nil {
		return []string{""}
	}
	if choice, ok := at(condition, "Fn::If").([]any); ok && len(choice) == 3 && choice[0] == "OnAws" {
		condition = choice[1]
	}
	for form, patterns := range map[string]bool{"ForAllValues:StringLike": true, "ForAllValues:StringEquals": false, "StringEquals": false} {
		for _, key := range []string{"dynamodb:LeadingKeys", "ses:FromAddress"} {
			for _, value := range listed(at(condition, form, key)) {
				if name := at(value, "Ref"); name != nil {
					value = fmt.Sprintf("${%s}", name)
				}
				if text := fmt.Sprint(value); patterns || !strings.Contains(text, "*") {
					values = append(values, text)
				}
			}
		}
	}
	if values == nil {
		s.add("%s: condition %s is of no kind that is known here", roleID(folder), written(condition))
	}
	return values
}

// listed is a list as it is, and one value as a list; none for nil.
func listed(value any) []any {
	list, ok := value.([]any)
	if !ok && value != nil {
		list = []any{value}
	}
	return list
}

// resourceNamed is an ARN of the template by the resource it is of: Table, Table/index/GSI1, Documents/quotes/*.
func resourceNamed(arn any) string {
	name, _ := at(arn, "Fn::GetAtt").(string)
	sub := at(arn, "Fn::Sub")
	if named, ok := sub.([]any); ok && len(named) > 0 {
		sub = named[0]
	}
	if text, ok := sub.(string); ok {
		name = strings.ReplaceAll(strings.TrimPrefix(text, "arn:"), ".Arn}", "}")
		if base, rest, ok := strings.Cut(strings.TrimPrefix(name, "${"), "}"); ok && strings.HasPrefix(text, "${") {
			return base + rest
		}
		return name[strings.LastIndex(name, ":")+1:]
	}
	if text, ok := arn.(string); ok {
		return text
	}
	return strings.TrimSuffix(name, ".Arn")
}
