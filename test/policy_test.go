package test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// The policies are held against what the functions do: every route and every job is done, with the drivers that are
// deployed, over a recorder that notes what each call needs permission for.
func TestPolicies(t *testing.T) {
	t.Parallel()
	template, c := readTemplate(t), readCode(t)
	s, err := parseStack(template)
	must(t, err)
	used := exercise(t, c)
	for _, folder := range slices.Sorted(maps.Keys(c.mains)) {
		uses := used[folder]
		for _, u := range s.lambdaUses(folder) {
			uses[u] = true
		}
		t.Run(folder+" has its policy", func(t *testing.T) {
			for _, fault := range judge(s.permissions(folder), uses) {
				t.Error(fault)
			}
		})
		t.Run(folder+" would be found with another one", func(t *testing.T) {
			proveLess(t, s.permissions(folder), uses)
			proveMore(t, s.permissions(folder), uses)
			proveWritten(t, template, folder, uses)
		})
	}
	for _, fault := range s.found {
		t.Error(fault)
	}
}

// proveLess takes each permission away, and its key.
func proveLess(t *testing.T, allowed []permission, uses map[use]bool) {
	t.Helper()
	for n, one := range allowed {
		without, otherwise := slices.Delete(slices.Clone(allowed), n, n+1), slices.Clone(allowed)
		otherwise[n].keys = map[bool]string{true: "", false: "*"}[one.keys != ""]
		for _, less := range [][]permission{without, otherwise} {
			faults := judge(less, uses)
			if !slices.ContainsFunc(slices.Collect(maps.Keys(uses)), func(u use) bool { return one.covers(u) && slices.Contains(faults, u.String()+" is not allowed") }) {
				t.Errorf("without %s is found: %q", one, faults)
			}
		}
	}
}

// proveMore adds what no function needs, and makes each permission wider.
func proveMore(t *testing.T, allowed []permission, uses map[use]bool) {
	t.Helper()
	for _, one := range planted() {
		if faults := judge(append(slices.Clone(allowed), one), uses); !slices.Contains(faults, one.String()+" is never made") {
			t.Errorf("with %s is found: %q", one, faults)
		}
	}
	for n, one := range allowed {
		wide := slices.Clone(allowed)
		wide[n].resource = "*"
		if faults := judge(wide, uses); one.resource != "*" && !slices.Contains(faults, wide[n].String()+" is wider than what is there") {
			t.Errorf("with %s is found: %q", wide[n], faults)
		}
	}
}

// proveWritten writes another action in the template.
func proveWritten(t *testing.T, template, folder string, uses map[use]bool) {
	t.Helper()
	before, role, _ := strings.Cut(template, "  "+roleID(folder)+":\n")
	s, err := parseStack(before + "  " + roleID(folder) + ":\n" + strings.Replace(role, `"dynamodb:BatchGetItem"`, `"dynamodb:GetItem"`, 1))
	must(t, err)
	want := []string{"dynamodb:BatchGetItem on Table is not allowed", "dynamodb:GetItem on Table is never made"}
	if faults := judge(s.permissions(folder), uses); !slices.Equal(faults, want) {
		t.Errorf("with another action is found %q", faults)
	}
}

// planted are permissions that no function needs.
func planted() []permission {
	return []permission{
		{action: "dynamodb:Scan", resource: "Table"},
		{action: "dynamodb:GetItem", resource: "Table"},
		{action: "dynamodb:Query", resource: "Table/index/GSI2"},
		{action: "dynamodb:DeleteItem", resource: "Table", keys: "PEOPLE"},
		{action: "dynamodb:UpdateItem", resource: "Table", keys: "PARTNER#*"},
		{action: "s3:GetObjectVersion", resource: "Documents/quotes/*"},
		{action: "s3:DeleteObject", resource: "Documents/invoices/*"},
		{action: "ses:SendTemplatedEmail", resource: "identity/${MailDomain}"},
		{action: "sqs:ReceiveMessage", resource: "Parked"},
	}
}

// permission is one action of a statement, on one of its resources, under one of the values of its condition. A value is
// as wide as the class of keys that it names: wider or narrower ones cover nothing.
type permission struct{ action, resource, keys string }

func (p permission) String() string { return use{p.action, p.resource, p.keys}.String() }

func (p permission) covers(u use) bool {
	return p.action == u.action && like(p.resource, u.resource) && p.keys == u.key
}

// wider reports whether the permission reaches what is no function's. Only X-Ray has nothing narrower.
func (p permission) wider() bool {
	foreign := []string{"Others", "Table/index/other", "Documents/other", "identity/other"}
	return !strings.HasPrefix(p.action, "xray:") && slices.ContainsFunc(foreign, func(resource string) bool { return like(p.resource, resource) })
}

// like compares a resource as IAM does.
func like(pattern, value string) bool {
	expression := strings.NewReplacer(`\*`, `.*`, `\?`, `.`).Replace(regexp.QuoteMeta(pattern))
	return regexp.MustCompile(`^` + expression + `$`).MatchString(value)
}

// judge tells which uses no permission covers, which permissions cover no use, and which reach too far.
func judge(allowed []permission, uses map[use]bool) []string {
	var faults []string
	for u := range uses {
		if !slices.ContainsFunc(allowed, func(p permission) bool { return p.covers(u) }) {
			faults = append(faults, u.String()+" is not allowed")
		}
	}
	for _, p := range allowed {
		if !slices.ContainsFunc(slices.Collect(maps.Keys(uses)), p.covers) {
			faults = append(faults, p.String()+" is never made")
		}
		if p.wider() {
			faults = append(faults, p.String()+" is wider than what is there")
		}
	}
	slices.Sort(faults)
	return faults
}

// lambdaUses is what Lambda does itself with the function's role: it writes the log and the traces, follows the stream,
// and parks (AWS Lambda, "Lambda execution role permissions for DynamoDB streams").
func (s *stack) lambdaUses(folder string) []use {
	logs := strings.TrimSuffix(functionID(folder), "Function") + "Logs"
	uses := []use{{action: "logs:CreateLogStream", resource: logs}, {action: "logs:PutLogEvents", resource: logs}}
	if s.at("Globals", "Function", "Tracing") == "Active" {
		uses = append(uses, use{action: "xray:PutTraceSegments"}, use{action: "xray:PutTelemetryRecords"})
	}
	for _, e := range s.eventsOf(folder, "DynamoDB") {
		for _, action := range []string{"DescribeStream", "GetRecords", "GetShardIterator"} {
			uses = append(uses, use{action: "dynamodb:" + action, resource: resourceNamed(at(e, "Stream"))})
		}
		uses = append(uses, use{action: "dynamodb:ListStreams", resource: "Table/stream/any"})
		if parks := at(e, "DestinationConfig", "OnFailure", "Destination"); parks != nil {
			uses = append(uses, use{action: "sqs:SendMessage", resource: resourceNamed(parks)})
		}
	}
	return uses
}

// permissions are those of the function's role on AWS, one for each action, resource and value of a condition.
func (s *stack) permissions(folder string) []permission {
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
	var all []permission
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
						all = append(all, permission{fmt.Sprint(action), resourceNamed(resource), key})
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
