package test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/aws/aws-lambda-go/events"
	"go.yaml.in/yaml/v3"

	"onecentral.nl/ordering/docs"
	"onecentral.nl/ordering/shared/api"
	"onecentral.nl/ordering/shared/boot"
	"onecentral.nl/ordering/shared/boot/workers"
	"onecentral.nl/ordering/shared/document/pdf"
	"onecentral.nl/ordering/shared/ordering"
	"onecentral.nl/ordering/shared/ordering/usecase"
	"onecentral.nl/ordering/shared/page/admin"
	"onecentral.nl/ordering/shared/page/kit"
	"onecentral.nl/ordering/shared/page/operations"
	"onecentral.nl/ordering/shared/page/portal"
	"onecentral.nl/ordering/shared/page/staff"
	"onecentral.nl/ordering/shared/store"
	"onecentral.nl/ordering/shared/table"
	"onecentral.nl/ordering/shared/table/bolt"
	"onecentral.nl/ordering/shared/table/dynamo"
)

// code is what the template has to answer to.
type code struct {
	mains     map[string]string          // functions that are deployed, by folder: their main.go
	events    map[string]string          // folders that events/ has a file for, and the type of the item that it announces, if any
	commands  string                     // what make would do to build and to invoke all of them
	routes    map[string]string          // "GET /v1/catalog" → folder
	contract  []string                   // routes of docs/openapi.yaml
	jobs      map[string][]string        // folder → the types of the items that announce its jobs
	variables map[string]bool            // those that boot reads
	demanded  map[string]map[string]bool // folder → those that boot demands of it
	stages    map[string]map[string]bool // samconfig.toml: stage → names of parameters
	advice    string                     // docs/deploy.md
}

func TestTemplate(t *testing.T) {
	t.Parallel()
	for _, fault := range faultsOf(readTemplate(t), readCode(t)) {
		t.Error(fault)
	}
}

func TestTemplate_PlantedFaults(t *testing.T) {
	t.Parallel()
	const linkKeys = `          LINK_KEYS: !Sub "ssm:${Secrets}/link-keys"` + "\n"
	template, c := readTemplate(t), readCode(t)
	for name, planted := range map[string]struct{ old, new, says string }{
		"a route without an event":             {`Method: POST, Path: "/v1/orders/{order}/release"`, `Method: POST, Path: "/v1/orders/{order}/free"`, "POST /v1/orders/{order}/release has no event"},
		"an event without a route":             {`Method: GET, Path: "/v1/catalog"`, `Method: GET, Path: "/v1/secrets"`, "GET /v1/secrets is no route"},
		"a page without an event":              {`Method: GET, Path: "/approve/{token}"`, `Method: GET, Path: "/approved/{token}"`, "GET /approve/{token} has no event"},
		"a form's file that is taken for text": {"BinaryMediaTypes: [application/pdf, multipart/form-data]", "BinaryMediaTypes: [application/pdf]", "Api: BinaryMediaTypes"},
		"any method":                           {`Method: GET, Path: "/login"`, `Method: ANY, Path: "/login"`, "ANY /login is no route"},
		"a function without a folder":          {"  CleanupFunction:\n", "  SweepFunction:\n", "CleanupFunction is not in the template"},
		"a function that SAM gives its role":   {"      Role: !GetAtt CartRole.Arn\n", "", "CartFunction: role"},
		"another function's role":              {"Role: !GetAtt CartRole.Arn", "Role: !GetAtt OrderRole.Arn", "CartFunction: role"},
		"a function of a fixed architecture":   {"Architectures: [!Ref Architecture]", "Architectures: [arm64]", "architecture"},
		"a function that make does not build":  {"    Metadata: { BuildMethod: makefile }\n", "", "is not built by make"},
		"a schedule of every stack's":          {`Name: !Sub "${AWS::StackName}-cleanup" }`, `Name: ordering-cleanup }`, "CleanupFunction: schedule"},
		"no schedule":                          {"        PutOff: { Type: Schedule, Properties: { Schedule: rate(1 minute), Name: !Sub \"${AWS::StackName}-notify\" } }\n", "", "NotifyFunction: schedule"},
		"pages that nobody serves":             {`Method: POST, Path: "/admin/{all+}"`, `Method: POST, Path: "/nowhere/{all+}"`, "POST /nowhere/{all+} is no route"},
		"a job that no filter lets through":    {`"Job.render","Job.erase"`, `"Job.render"`, "DocumentFunction: filter"},
		"an event that is stopped":             {`"Job.render","Job.erase"`, `"Job.erase"`, "it stops events/document.json"},
		"a job of another function":            {`"Job.notify",`, `"Job.notify","Job.render",`, "NotifyFunction: filter"},
		"a stream that repeats for ever":       {"MaximumRetryAttempts: 5", "MaximumRetryAttempts: -1", "MaximumRetryAttempts"},
		"a stream that parks nowhere":          {"            DestinationConfig: { OnFailure: { Type: SQS, Destination: !GetAtt Parked.Arn } }\n", "", "DestinationConfig"},
		"a setting that boot demands":          {"        OIDC_ISSUER: !Ref OidcIssuer\n", "", "OIDC_ISSUER"},
		"link keys that their part demands":    {"          MAIL_FROM: !Sub oneCentral <${MailSender}>\n" + linkKeys, "          MAIL_FROM: !Sub oneCentral <${MailSender}>\n", "NotifyFunction: boot demands LINK_KEYS"},
		"link keys where no links are":         {"          OIDC_CLIENT_SECRET:", linkKeys + "          OIDC_CLIENT_SECRET:", "PortalFunction: LINK_KEYS is set, and"},
		"link keys everywhere":                 {"        GOMEMLIMIT: 450MiB\n", "        GOMEMLIMIT: 450MiB\n" + linkKeys[2:], "CleanupFunction: LINK_KEYS is set, and"},
		"another name for the link keys":       {"        GOMEMLIMIT: 450MiB\n", "        GOMEMLIMIT: 450MiB\n" + strings.Replace(linkKeys[2:], "LINK_KEYS:", "OIDC_CLIENT_ID:", 1), "CartFunction: OIDC_CLIENT_ID holds a secret"},
		"a setting that its part demands":      {"          LETTERHEAD: !Ref Letterhead\n", "", "DocumentFunction: LETTERHEAD"},
		"a setting that nothing reads":         {"        OIDC_AUDIENCE: !Ref OidcAudience\n", "        OIDC_AUDIENCES: !Ref OidcAudience\n", "OIDC_AUDIENCES is set, but nothing reads it"},
		"a secret where it is not needed":      {"        OIDC_AUDIENCE: !Ref OidcAudience\n", "        OIDC_AUDIENCE: !Ref OidcAudience\n        OIDC_CLIENT_SECRET: x\n", "CartFunction: OIDC_CLIENT_SECRET"},
		"a secret that is no reference":        {`LINK_KEYS: !Sub "ssm:${Secrets}/link-keys"`, "LINK_KEYS: !Ref Secrets", "LINK_KEYS is no reference"},
		"a secret that the deployment reads":   {`LINK_KEYS: !Sub "ssm:${Secrets}/link-keys"`, `LINK_KEYS: "{{resolve:ssm-secure:/ordering/link-keys}}"`, "LINK_KEYS is no reference"},
		"another's secret":                     {`CURSOR_KEY: !Sub "ssm:${Secrets}/cursor-key"`, `CURSOR_KEY: !Sub "ssm:${Secrets}/link-keys"`, "CURSOR_KEY is no reference"},
		"no key for cursors":                   {`          CURSOR_KEY: !Sub "ssm:${Secrets}/cursor-key"` + "\n", "", "boot demands CURSOR_KEY"},
		"a password in the address of mail":    {`AllowedPattern: "ses://|smtp://([^:@/]+@)?`, `AllowedPattern: "ses://|smtp://([^@/]+@)?`, "Mail: its pattern takes a password"},
		"a wildcard action":                    {`Action: ["ses:SendEmail", "ses:SendRawEmail"]`, `Action: ["ses:*"]`, "NotifyRole: action ses:*"},
		"a wildcard nobody explains":           {"          # X-Ray has no resources to narrow these to (AWS, \"Actions, resources, and condition keys for AWS X-Ray\").\n", "", "Traces: a wildcard without a comment"},
		"a resource that is too wide":          {`Sid: Read, Effect: Allow, Action: ["dynamodb:BatchGetItem"], Resource: !GetAtt Table.Arn`, `Sid: Read, Effect: Allow, Action: ["dynamodb:BatchGetItem"], Resource: "*"`, "a wildcard without a comment"},
		"writing anywhere":                     {`                Condition: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["PARTNER#*", "JOB#*", "ONCE#*", "TALLY#*"] } }` + "\n", "", "OrderRole: dynamodb:PutItem in any partition"},
		"files for who has none":               {`["dynamodb:BatchGetItem", "dynamodb:Query"], Resource: !GetAtt Table.Arn }`, `["dynamodb:BatchGetItem", "s3:GetObject"], Resource: !GetAtt Table.Arn }`, "s3"},
		"a policy of AWS's own":                {"ManagedPolicyArns: [!Ref Traces]", "ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]", "managed policies"},
		"an index the driver does not know":    {"IndexName: GSI1", "IndexName: GSI2", "Table: GlobalSecondaryIndexes"},
		"items that never expire":              {"AttributeName: expires", "AttributeName: expiry", "Table: TimeToLiveSpecification"},
		"a table that can be deleted":          {"DeletionProtectionEnabled: !If [InProduction, true, false]", "DeletionProtectionEnabled: false", "Table: DeletionProtectionEnabled"},
		"a bucket that can be made public":     {"IgnorePublicAcls: true", "IgnorePublicAcls: false", "Documents: PublicAccessBlockConfiguration"},
		"a job that floods can starve":         {"      ReservedConcurrentExecutions: !If [ReservesForJobs, !Ref JobConcurrency, !Ref AWS::NoValue]\n", "", "DocumentFunction: ReservedConcurrentExecutions"},
		"a job with the API's reservation":     {"!If [ReservesForJobs, !Ref JobConcurrency", "!If [ReservesForApi, !Ref ApiConcurrency", "DocumentFunction: ReservedConcurrentExecutions"},
		"an API without a throttle":            {", ThrottlingRateLimit: !Ref ThrottleRate", "", "Api: MethodSettings"},
		"a firewall that lets floods through":  {"Limit: !Ref AddressRate", "Limit: 2000000000", "Firewall: rule"},
		"a firewall that shows links":          {"VisibilityConfig: { SampledRequestsEnabled: false, CloudWatchMetricsEnabled: true, MetricName: !Ref AWS::StackName }", "VisibilityConfig: { SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true, MetricName: !Ref AWS::StackName }", "Firewall: samples"},
		"a firewall before nothing":            {"/restapis/${Api}/stages/${Api.Stage}", "/restapis/other/stages/prod", "FirewallOfApi"},
		"documents that nobody logs":           {"      LoggingConfiguration: !If [OnAws, { DestinationBucketName: !Ref DocumentsLog }, !Ref AWS::NoValue]\n", "", "Documents: LoggingConfiguration"},
		"signed documents without locks":       {"      ObjectLockEnabled: !If [OnAws, true, !Ref AWS::NoValue]\n", "", "Documents: ObjectLockEnabled"},
		"a function that locks nothing":        {"?lock=${DocumentRetentionDays}", "", "PortalFunction: BLOBS locks nothing"},
		"a log that anybody may write":         {`, ArnEquals: { "aws:SourceArn": !GetAtt Documents.Arn }`, "", "DocumentsLogPolicy"},
		"alarms in clear":                      {"      KmsMasterKeyId: !If [OnAws, !Ref AlarmsKey, !Ref AWS::NoValue]\n", "", "Alarms: KmsMasterKeyId"},
		"alarms that CloudWatch cannot send":   {`Principal: { Service: cloudwatch.amazonaws.com }`, `Principal: { Service: events.amazonaws.com }`, "AlarmsKey"},
		"logs for ever":                        {`LogGroupName: !Sub "/aws/lambda/${AWS::StackName}-order", RetentionInDays: !Ref LogRetentionDays`, `LogGroupName: !Sub "/aws/lambda/${AWS::StackName}-order"`, "OrderLogs"},
		"tokens in the log":                    {`"route":"$context.resourcePath"`, `"route":"$context.path"`, "the access log"},
		"a dashboard that is no JSON":          {`{"widgets": [`, `{"widgets": `, "Dashboard"},
		"a metric that nobody writes":          {`["Ordering", "Orders", `, `["Ordering", "Ordered", `, "Dashboard: nothing writes the metric Ordered"},
		"a figure that nobody sees":            {`["Ordering", "MailsGivenUp", "FunctionName", "${NotifyFunction}"],`, "", "no widget shows MailsGivenUp"},
		"an alarm that never rings":            {"MetricName: MailsGivenUp", "MetricName: MailsLost", "MailsAlarm: nothing writes the metric MailsLost"},
		"one of several metrics that is none":  {"Namespace: Ordering, MetricName: RecordsDamaged, Dimensions: [{ Name: FunctionName, Value: !Ref OrderFunction }]", "Namespace: Ordering, MetricName: RecordsBroken, Dimensions: [{ Name: FunctionName, Value: !Ref OrderFunction }]", "DamagedAlarm: nothing writes the metric RecordsBroken"},
		"an alarm without advice":              {"  SilenceAlarm:\n", "  QuietAlarm:\n", "QuietAlarm: docs/deploy.md"},
		"a parameter that samconfig forgets":   {"    Default: ordering-pages\n", "", "OidcClientId"},
		"a parameter that the template forgot": {"  MailSender:\n", "  MailFrom:\n", "MailSender"},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(template, planted.old) {
				t.Fatalf("the template has no %q to plant a fault in", planted.old)
			}
			found := faultsOf(strings.Replace(template, planted.old, planted.new, 1), c)
			if !slices.ContainsFunc(found, func(f string) bool { return strings.Contains(f, planted.says) }) {
				t.Errorf("found %q, want one that says %q", found, planted.says)
			}
		})
	}
}

func TestTemplate_PlantedNeeds(t *testing.T) {
	t.Parallel()
	template, right := readTemplate(t), readCode(t)
	for name, planted := range map[string]struct{ folder, old, new, says string }{
		"keys for who makes no links":        {"cart", "boot.Callers", "boot.Callers|boot.Links", "CartFunction: boot.Links: true, needed: false"},
		"links without keys":                 {"approval", "boot.Callers|boot.Links", "boot.Callers", "ApprovalFunction: boot.Links: false, needed: true"},
		"mails without the keys of links":    {"notify", "boot.Links", "boot.Nothing", "NotifyFunction: boot.Links: false, needed: true"},
		"documents that are not asked for":   {"order", "|boot.Documents", "", "OrderFunction: boot.Documents: false, needed: true"},
		"lists without the key of cursors":   {"cart", "|boot.Lists", "", "CartFunction: boot.Lists: false, needed: true"},
		"an issuer for who hears nobody":     {"cleanup", "boot.Nothing", "boot.Callers", "CleanupFunction: boot.Callers: true, needed: false"},
		"everything, as the server has":      {"upgrade", "boot.Callers", "boot.Everything", "UpgradeFunction: boot.Everything: true, needed: false"},
		"an API without an issuer of tokens": {"upgrade", "boot.Callers", "boot.Nothing", "UpgradeFunction: boot.Callers: false, needed: true"},
	} {
		t.Run(name, func(t *testing.T) {
			c := *right
			c.mains = maps.Clone(right.mains)
			if !strings.Contains(c.mains[planted.folder], planted.old) {
				t.Fatalf("the main of %s has no %q to plant a fault in", planted.folder, planted.old)
			}
			c.mains[planted.folder] = strings.Replace(c.mains[planted.folder], planted.old, planted.new, 1)
			if found := faultsOf(template, &c); !slices.Contains(found, planted.says) {
				t.Errorf("found %q, want %q", found, planted.says)
			}
		})
	}
}

func faultsOf(text string, c *code) []string {
	s, err := parseStack(text)
	if err != nil {
		return []string{err.Error()}
	}
	s.code = c
	s.checkFunctions()
	s.checkRoutes()
	s.checkTriggers()
	s.checkSettings()
	s.checkPolicies()
	s.checkStores()
	s.checkLimits()
	s.checkWatch()
	s.checkFigures(c.advice)
	s.checkStages()
	return s.found
}

// checkFunctions holds the functions against their folders, make's targets and events/.
func (s *stack) checkFunctions() {
	s.want("Globals: architecture", s.at("Globals", "Function", "Architectures"), `[{"Ref":"Architecture"}]`)
	var all []string
	for _, folder := range slices.Sorted(maps.Keys(s.code.mains)) {
		id := functionID(folder)
		all = append(all, id)
		f := s.at("Resources", id)
		if f == nil {
			s.add("%s is not in the template", id)
			continue
		}
		if written(at(f, "Metadata", "BuildMethod")) != `"makefile"` {
			s.add("%s is not built by make", id)
		}
		if at(f, "Properties", "Architectures") != nil {
			s.add("%s: architecture of its own", id)
		}
		s.want(id+": role", at(f, "Properties", "Role"), `{"Fn::GetAtt":"`+roleID(folder)+`.Arn"}`)
		if at(f, "Properties", "Policies") != nil {
			s.add("%s: policies beside its role", id)
		}
		s.want(id+": name", at(f, "Properties", "FunctionName"), `{"Fn::Sub":"${AWS::StackName}-`+folder+`"}`)
		reserved := `{"Fn::If":["ReservesForApi",{"Ref":"ApiConcurrency"},{"Ref":"AWS::NoValue"}]}`
		if len(s.eventsOf(folder, "Api")) == 0 {
			reserved = `{"Fn::If":["ReservesForJobs",{"Ref":"JobConcurrency"},{"Ref":"AWS::NoValue"}]}`
		}
		s.want(id+": ReservedConcurrentExecutions", at(f, "Properties", "ReservedConcurrentExecutions"), reserved)
		logs := strings.TrimSuffix(id, "Function") + "Logs"
		s.want(logs, s.at("Resources", logs, "Properties"), `{"LogGroupName":{"Fn::Sub":"/aws/lambda/${AWS::StackName}-`+folder+`"},"RetentionInDays":{"Ref":"LogRetentionDays"}}`)
		for _, does := range []string{
			`/artifacts/` + id + `/bootstrap" ./functions/` + folder + "\n",
			"local invoke " + id + " --event events/" + folder + ".json ",
		} {
			if !strings.Contains(s.code.commands, does) {
				s.add("%s: make does not %s", id, does)
			}
		}
	}
	s.same("a function", slices.Collect(maps.Keys(s.of("AWS::Serverless::Function"))), all)
	s.same("a file in events/", slices.Collect(maps.Keys(s.code.events)), slices.Collect(maps.Keys(s.code.mains)))
}

// maxRoutes of one function: each adds some 400 bytes to its resource policy, which takes 20 KB (AWS, "Lambda quotas").
const maxRoutes = 45

// checkRoutes holds the events of the API against what the functions route.
func (s *stack) checkRoutes() {
	s.want("Api: BinaryMediaTypes", s.at("Resources", "Api", "Properties", "BinaryMediaTypes"), `["application/pdf","multipart/form-data"]`)
	served, below := map[string]string{}, map[string]bool{}
	for _, folder := range slices.Sorted(maps.Keys(s.code.mains)) {
		called := s.eventsOf(folder, "Api")
		if len(called) > maxRoutes {
			s.add("%s: %d routes, at most %d", functionID(folder), len(called), maxRoutes)
		}
		for _, e := range called {
			s.want(functionID(folder)+": API of a route", at(e, "RestApiId"), `{"Ref":"Api"}`)
			route := fmt.Sprint(at(e, "Method"), " ", at(e, "Path"))
			if served[route] != "" {
				s.add("%s leads to %s and %s", route, served[route], folder)
			}
			served[route] = folder
			if all, whole := strings.CutSuffix(route, "{all+}"); whole {
				s.checkBelow(all, folder, below)
				continue
			}
			if want := s.code.routes[route]; want == "" {
				s.add("%s is no route", route)
			} else if want != folder {
				s.add("%s leads to %s, but %s serves it", route, folder, want)
			}
		}
	}
	for route := range s.code.routes {
		if served[route] == "" && !below[route] {
			s.add("%s has no event", route)
		}
	}
	for _, route := range s.code.contract {
		if served[route] == "" {
			s.add("%s is in docs/openapi.yaml, and has no event", route)
		}
	}
}

// checkBelow holds an event for everything below a path against the routes there, which it adds to below.
func (s *stack) checkBelow(path, folder string, below map[string]bool) {
	found := false
	for route, serves := range s.code.routes {
		if strings.HasPrefix(route, path) {
			found, below[route] = true, true
			if serves != folder {
				s.add("%s{all+} leads to %s, but %s serves %s", path, folder, serves, route)
			}
		}
	}
	if !found {
		s.add("%s{all+} is no route", path)
	}
}

// checkTriggers holds what starts the functions that nobody calls against what they do.
func (s *stack) checkTriggers() {
	for folder := range s.code.mains {
		id := functionID(folder)
		schedules, streams := s.eventsOf(folder, "Schedule"), s.eventsOf(folder, "DynamoDB")
		called := len(s.eventsOf(folder, "Api")) > 0
		if len(schedules) > 1 || called != (len(schedules) == 0) {
			s.add("%s: schedule: %d, and called over HTTP: %t", id, len(schedules), called)
		}
		for _, e := range schedules {
			s.want(id+": schedule", at(e, "Name"), `{"Fn::Sub":"${AWS::StackName}-`+folder+`"}`)
		}
		types, works := s.code.jobs[folder]
		if works != (len(streams) == 1) {
			s.add("%s: %d streams, and does jobs: %t", id, len(streams), works)
		}
		for _, e := range streams {
			for setting, want := range map[string]string{
				"Stream":                     `{"Fn::GetAtt":"Table.StreamArn"}`,
				"StartingPosition":           `"TRIM_HORIZON"`, // what was announced while the stack was made counts too
				"BisectBatchOnFunctionError": `"true"`,
				"FunctionResponseTypes":      `["ReportBatchItemFailures"]`,
				"MaximumRetryAttempts":       `"5"`,
				"MaximumRecordAgeInSeconds":  `"3600"`,
				"DestinationConfig":          `{"OnFailure":{"Destination":{"Fn::GetAtt":"Parked.Arn"},"Type":"SQS"}}`,
			} {
				s.want(id+": "+setting, at(e, setting), want)
			}
			var filter struct {
				EventName []string `json:"eventName"`
				DynamoDB  struct {
					NewImage struct{ Type struct{ S []string } }
				} `json:"dynamodb"`
			}
			filters, _ := at(e, "FilterCriteria", "Filters").([]any)
			if len(filters) != 1 {
				s.add("%s: %d filters", id, len(filters))
				continue
			}
			pattern, _ := at(filters[0], "Pattern").(string)
			if err := json.Unmarshal([]byte(pattern), &filter); err != nil {
				s.add("%s: filter: %v", id, err)
			}
			s.same(id+": filter: an item's type", filter.DynamoDB.NewImage.Type.S, types)
			if !slices.Contains(filter.DynamoDB.NewImage.Type.S, s.code.events[folder]) {
				s.add("%s: filter: it stops events/%s.json, of type %q", id, folder, s.code.events[folder])
			}
			s.same(id+": filter: a change", filter.EventName, []string{"INSERT"})
		}
	}
}

// elsewhere are variables that boot does not read by itself, and who reads them.
func elsewhere() map[string]string {
	return map[string]string{
		"GOMEMLIMIT":       "the Go runtime",
		"AWS_ENDPOINT_URL": "what makes the clients of AWS",
		"CORS_ORIGINS":     "the API, which tells browsers what the gateway's preflight told them",
	}
}

// secrets are the variables that say where a secret is kept, and the parameter's name there.
func secrets() map[string]string {
	return map[string]string{
		"LINK_KEYS": "link-keys", "CURSOR_KEY": "cursor-key", "SEAL_KEYS": "seal-keys", "OIDC_CLIENT_SECRET": "oidc-client-secret", "MAIL_PASSWORD": "mail-password",
	}
}

// parametersIn are the names of the parameters that a setting leads to.
func parametersIn(setting any) (names []string) {
	for _, found := range regexp.MustCompile(`"Fn::Sub":"ssm:\$\{Secrets\}/([a-z-]+)"`).FindAllStringSubmatch(written(setting), -1) {
		names = append(names, found[1])
	}
	return names
}

// checkNeeds holds what a main says that its function needs against what it has.
func (s *stack) checkNeeds(folder, main string) {
	has := func(part string) bool { return strings.Contains(main, part) }
	for need, needed := range map[string]bool{
		"boot.Callers": has("boot/web\"") || has("boot/pages\""), "boot.Links": has("p.Links}") || has("boot/mails\""), "boot.Documents": has("boot/blobs\""), "boot.Lists": (has("boot/web\"") || has("boot/pages\"")) && !has("boot.Links"), "boot.Seals": has("bundle.Maker"), "boot.Everything": false,
	} {
		if has(need) != needed {
			s.add("%s: %s: %t, needed: %t", functionID(folder), need, has(need), needed)
		}
	}
}

// checkSettings holds the variables against those that boot reads, and gives nobody a secret without need.
func (s *stack) checkSettings() {
	globals, _ := s.at("Globals", "Function", "Environment", "Variables").(map[string]any)
	for folder, main := range s.code.mains {
		id := functionID(folder)
		own, _ := s.at("Resources", id, "Properties", "Environment", "Variables").(map[string]any)
		set := maps.Clone(globals)
		maps.Copy(set, own)
		s.checkNeeds(folder, main)
		for name := range s.code.demanded[folder] {
			if set[name] == nil {
				s.add("%s: boot demands %s", id, name)
			}
		}
		for part, names := range map[string][]string{
			"boot/blobs\"":   {"BLOBS"},
			"boot/mails\"":   {"MAIL", "MAIL_FROM"},
			"document/pdf\"": {"LETTERHEAD"},
			"pages.Browser(": {"OIDC_CLIENT_ID"},
			"portal.Pages{":  {"OIDC_CLIENT_SECRET"}, // the login
			"boot.Seals":     {"SEAL_KEYS"},
		} {
			for _, name := range names {
				if needs := strings.Contains(main, part); needs != (set[name] != nil) {
					s.add("%s: %s is set: %t, needed: %t", id, name, set[name] != nil, needs)
				}
			}
		}
		if set["LINK_KEYS"] != nil && !s.code.demanded[folder]["LINK_KEYS"] {
			s.add("%s: LINK_KEYS is set, and boot does not demand it", id)
		}
		for name, value := range set {
			if !s.code.variables[name] && elsewhere()[name] == "" {
				s.add("%s: %s is set, but nothing reads it", id, name)
			}
			kept := secrets()[name]
			switch refers := slices.Equal(parametersIn(value), []string{kept}); {
			case kept != "" && !refers:
				s.add("%s: %s is no reference to its secret", id, name)
			case kept == "" && (len(parametersIn(value)) > 0 || strings.Contains(written(value), "{{resolve:")):
				s.add("%s: %s holds a secret", id, name)
			}
		}
	}
	if pattern := regexp.MustCompile("^(" + fmt.Sprint(s.at("Parameters", "Mail", "AllowedPattern")) + ")$"); pattern.MatchString("smtp://user:password@mail.example:587") {
		s.add("Mail: its pattern takes a password, which would stand in a setting")
	}
	for folder, main := range s.code.mains {
		confirms := strings.Contains(main, "api.Order{") || strings.Contains(main, "portal.Pages{")
		if blobs := s.at("Resources", functionID(folder), "Properties", "Environment", "Variables", "BLOBS"); confirms && !strings.Contains(written(blobs), "?lock=${DocumentRetentionDays}") {
			s.add("%s: BLOBS locks nothing, and it makes orders", functionID(folder))
		}
	}
	everywhere := maps.Clone(globals)
	for _, f := range s.of("AWS::Serverless::Function") {
		own, _ := at(f, "Properties", "Environment", "Variables").(map[string]any)
		maps.Copy(everywhere, own)
	}
	for name := range s.code.variables {
		if everywhere[name] == nil && !slices.Contains([]string{"LISTEN", "METRICS_LISTEN", "OTEL_EXPORTER_OTLP_ENDPOINT", "DRAIN", "TRUSTED_PROXIES", "RATE_LIMITS"}, name) { // of server alone
			s.add("boot reads %s, which no function has", name)
		}
	}
}

// checkPolicies finds what a role may do beyond its function.
func (s *stack) checkPolicies() {
	for folder, main := range s.code.mains {
		role := s.at("Resources", roleID(folder))
		s.want(roleID(folder)+": managed policies", at(role, "Properties", "ManagedPolicyArns"), `[{"Ref":"Traces"}]`)
		policies, _ := at(role, "Properties", "Policies").([]any)
		if len(policies) != 1 {
			s.add("%s: %d policies", roleID(folder), len(policies))
			continue
		}
		statements, _ := at(policies[0], "PolicyDocument", "Statement").([]any)
		for _, statement := range statements {
			s.checkStatement(folder, main, statement)
		}
	}
	s.explain("", s.resources)
}

func (s *stack) checkStatement(folder, main string, statement any) {
	actions, _ := at(statement, "Action").([]any)
	if len(actions) == 0 {
		s.add("%s: a statement without a list of actions", roleID(folder))
	}
	resource, condition := written(at(statement, "Resource")), written(at(statement, "Condition"))
	for _, a := range actions {
		action := fmt.Sprint(a)
		service, name, _ := strings.Cut(action, ":")
		if strings.Contains(action, "*") {
			s.add("%s: action %s", roleID(folder), action)
		}
		own := map[string]bool{
			"logs":     strings.Contains(resource, strings.TrimSuffix(functionID(folder), "Function")+"Logs.Arn"),
			"dynamodb": strings.Contains(resource, "Table."),
			"s3":       strings.Contains(resource, "Documents.Arn") && strings.Contains(main, "boot/blobs\""),
			"ses":      strings.Contains(resource, ":identity/${MailDomain}") && strings.Contains(main, "boot/mails\"") && strings.Contains(condition, `{"ses:FromAddress":{"Ref":"MailSender"}}`),
			"ssm":      action == "ssm:GetParameter" && strings.Contains(resource, ":parameter${Secrets}/"), // TestPolicies tells which
			"sqs":      strings.Contains(resource, "Parked.Arn") && s.code.jobs[folder] != nil,
		}
		if !own[service] {
			s.add("%s: %s on %s", roleID(folder), action, resource)
		}
		switch name {
		case "PutItem", "DeleteItem", "UpdateItem":
			if !strings.Contains(condition, "dynamodb:LeadingKeys") {
				s.add("%s: %s in any partition", roleID(folder), action)
			}
		case "Scan":
			s.add("%s: %s: no request path scans", roleID(folder), action)
		}
	}
}

// explain finds statements below the node with a wildcard in what they are about, and without a comment that says why.
func (s *stack) explain(where string, n *yaml.Node) {
	for i, below := range n.Content {
		if where == "" && i%2 == 1 {
			s.explain(n.Content[i-1].Value, below)
			continue
		}
		s.explain(where, below)
		if n.Kind != yaml.SequenceNode {
			continue
		}
		statement := longForm(below)
		wide := strings.Contains(written(at(statement, "Action"))+written(at(statement, "Resource")), "*")
		if at(statement, "Effect") != nil && wide && below.HeadComment == "" && below.Content[0].HeadComment == "" {
			s.add("%s: a wildcard without a comment that says why", where)
		}
	}
}

// checkStores holds the table against the driver's, and the bucket against what a private one is.
func (s *stack) checkStores() {
	key := func(pk, sk string) string {
		return fmt.Sprintf(`[{"AttributeName":"%s","KeyType":"HASH"},{"AttributeName":"%s","KeyType":"RANGE"}]`, pk, sk)
	}
	for id, properties := range map[string]map[string]string{
		"Table": {
			"BillingMode":                      `"PAY_PER_REQUEST"`,
			"KeySchema":                        key(table.AttrPK, table.AttrSK),
			"GlobalSecondaryIndexes":           `[{"IndexName":"` + dynamo.Index + `","KeySchema":` + key(table.AttrGSI1PK, table.AttrGSI1SK) + `,"Projection":{"ProjectionType":"ALL"}}]`,
			"TimeToLiveSpecification":          `{"AttributeName":"` + table.AttrExpires + `","Enabled":"true"}`,
			"StreamSpecification":              `{"StreamViewType":"NEW_IMAGE"}`,
			"PointInTimeRecoverySpecification": `{"PointInTimeRecoveryEnabled":"true"}`,
			"SSESpecification":                 `{"SSEEnabled":"true"}`,
			"DeletionProtectionEnabled":        `{"Fn::If":["InProduction","true","false"]}`,
		},
		"Documents": {
			"PublicAccessBlockConfiguration": `{"BlockPublicAcls":"true","BlockPublicPolicy":"true","IgnorePublicAcls":"true","RestrictPublicBuckets":"true"}`,
			"VersioningConfiguration":        `{"Status":"Enabled"}`,
			"ObjectLockEnabled":              `{"Fn::If":["OnAws","true",{"Ref":"AWS::NoValue"}]}`,
			"LoggingConfiguration":           `{"Fn::If":["OnAws",{"DestinationBucketName":{"Ref":"DocumentsLog"}},{"Ref":"AWS::NoValue"}]}`,
		},
	} {
		s.want(id+": DeletionPolicy", s.at("Resources", id, "DeletionPolicy"), `"RetainExceptOnCreate"`)
		for name, want := range properties {
			s.want(id+": "+name, s.at("Resources", id, "Properties", name), want)
		}
	}
}

// checkWatch reads what people will read when something is wrong.
func (s *stack) checkWatch() {
	body, _ := s.at("Resources", "Dashboard", "Properties", "DashboardBody", "Fn::Sub").(string)
	if !json.Valid([]byte(body)) {
		s.add("Dashboard: its body is no JSON")
	}
	format, _ := s.at("Resources", "Api", "Properties", "AccessLogSetting", "Format").(string)
	for _, secret := range []string{"$context.path", "$context.authorizer", "$context.requestOverride"} {
		if !json.Valid([]byte(format)) || strings.Contains(format, secret) {
			s.add("the access log is no JSON, or has %s: a path may hold a token", secret)
		}
	}
	s.want("Alarms: KmsMasterKeyId", s.at("Resources", "Alarms", "Properties", "KmsMasterKeyId"), `{"Fn::If":["OnAws",{"Ref":"AlarmsKey"},{"Ref":"AWS::NoValue"}]}`)
	if key := written(s.at("Resources", "AlarmsKey", "Properties", "KeyPolicy")); !strings.Contains(key, `"Service":"cloudwatch.amazonaws.com"`) {
		s.add("AlarmsKey: CloudWatch may not use it, and no alarm is sent")
	}
	if policy := written(s.at("Resources", "DocumentsLogPolicy", "Properties", "PolicyDocument")); !strings.Contains(policy, `{"aws:SourceArn":{"Fn::GetAtt":"Documents.Arn"}}`) {
		s.add("DocumentsLogPolicy: others than the documents' bucket may write")
	}
	for id, alarm := range s.of("AWS::CloudWatch::Alarm") {
		s.want(id+": AlarmActions", at(alarm, "Properties", "AlarmActions"), `[{"Ref":"Alarms"}]`)
	}
}

// checkStages holds samconfig.toml against the parameters.
func (s *stack) checkStages() {
	parameters, _ := s.at("Parameters").(map[string]any)
	for stage, set := range s.code.stages {
		for name := range set {
			if parameters[name] == nil {
				s.add("samconfig.toml sets %s for %s, which is no parameter", name, stage)
			}
		}
		for name, p := range parameters {
			if at(p, "Default") == nil && !set[name] {
				s.add("samconfig.toml does not set %s for %s", name, stage)
			}
		}
	}
}

// checkLimits holds what bounds callers, all of them together and each address: its requests are not sampled, since a path may hold a
// link's token.
func (s *stack) checkLimits() {
	s.want("Api: MethodSettings", s.at("Resources", "Api", "Properties", "MethodSettings"),
		`[{"DataTraceEnabled":"false","HttpMethod":"*","ResourcePath":"/*","ThrottlingBurstLimit":{"Ref":"ThrottleBurst"},"ThrottlingRateLimit":{"Ref":"ThrottleRate"}}]`)
	firewall, rules := s.at("Resources", "Firewall", "Properties"), []any{}
	if all, are := at(firewall, "Rules").([]any); are && len(all) == 1 {
		rules = all
		s.want("Firewall: rule", at(all[0], "Statement"), `{"RateBasedStatement":{"AggregateKeyType":"IP","EvaluationWindowSec":"300","Limit":{"Ref":"AddressRate"}}}`)
		s.want("Firewall: action", at(all[0], "Action", "Block", "CustomResponse", "ResponseCode"), `"429"`)
	} else {
		s.add("Firewall: not one rule")
	}
	for _, shown := range append(rules, firewall) {
		s.want("Firewall: samples", at(shown, "VisibilityConfig", "SampledRequestsEnabled"), `"false"`)
	}
	s.want("FirewallOfApi", s.at("Resources", "FirewallOfApi", "Properties"),
		`{"ResourceArn":{"Fn::Sub":"arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Api}/stages/${Api.Stage}"},"WebACLArn":{"Fn::GetAtt":"Firewall.Arn"}}`)
}

func functionID(folder string) string { return strings.ToUpper(folder[:1]) + folder[1:] + "Function" }

func roleID(folder string) string { return strings.TrimSuffix(functionID(folder), "Function") + "Role" }

// stack is a template, what it has to answer to, and what was found wrong with it. Every scalar is a string, and a short
// form as !Ref its long one.
type stack struct {
	value     any
	resources *yaml.Node
	code      *code
	found     []string
}

func parseStack(text string) (*stack, error) {
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(text), &root); err != nil {
		return nil, err
	}
	var parts struct {
		Resources yaml.Node `yaml:"Resources"`
	}
	err := root.Decode(&parts)
	return &stack{value: longForm(&root), resources: &parts.Resources}, err
}

func longForm(n *yaml.Node) any {
	var value any
	switch n.Kind {
	case yaml.DocumentNode:
		return longForm(n.Content[0])
	case yaml.MappingNode:
		m := map[string]any{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			m[n.Content[i].Value] = longForm(n.Content[i+1])
		}
		value = m
	case yaml.SequenceNode:
		list := make([]any, len(n.Content))
		for i, item := range n.Content {
			list[i] = longForm(item)
		}
		value = list
	default:
		value = n.Value
	}
	short, ok := strings.CutPrefix(n.Tag, "!")
	if !ok || strings.HasPrefix(short, "!") {
		return value
	}
	if short != "Ref" && short != "Condition" {
		short = "Fn::" + short
	}
	return map[string]any{short: value}
}

func at(value any, path ...string) any {
	for _, name := range path {
		m, _ := value.(map[string]any)
		value = m[name]
	}
	return value
}

func written(value any) string {
	var text strings.Builder
	e := json.NewEncoder(&text)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		return err.Error()
	}
	return strings.TrimSpace(text.String())
}

func (s *stack) at(path ...string) any { return at(s.value, path...) }

func (s *stack) add(format string, arguments ...any) {
	s.found = append(s.found, fmt.Sprintf(format, arguments...))
}

func (s *stack) want(what string, got any, want string) {
	if written(got) != want {
		s.add("%s is %s, want %s", what, written(got), want)
	}
}

// same finds what is in one of the lists only.
func (s *stack) same(what string, got, want []string) {
	for _, one := range got {
		if !slices.Contains(want, one) {
			s.add("%s too many: %s", what, one)
		}
	}
	for _, one := range want {
		if !slices.Contains(got, one) {
			s.add("%s is missing: %s", what, one)
		}
	}
}

// of are the resources of a type.
func (s *stack) of(kind string) map[string]any {
	found := map[string]any{}
	all, _ := s.at("Resources").(map[string]any)
	for id, r := range all {
		if at(r, "Type") == kind {
			found[id] = r
		}
	}
	return found
}

// eventsOf are the properties of a function's events of a type.
func (s *stack) eventsOf(folder, kind string) (found []any) {
	all, _ := s.at("Resources", functionID(folder), "Properties", "Events").(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if at(all[name], "Type") == kind {
			found = append(found, at(all[name], "Properties"))
		}
	}
	return found
}

func readTemplate(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../template.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// readCode reads what the template has to answer to, once for all tests.
func readCode(t *testing.T) *code {
	t.Helper()
	codeRead.Do(func() { codeOnce = newCode(t) })
	if codeOnce == nil {
		t.Fatal("the code could not be read")
	}
	return codeOnce
}

var (
	codeRead sync.Once
	codeOnce *code
)

func newCode(t *testing.T) *code {
	t.Helper()
	c := &code{mains: map[string]string{}, events: map[string]string{}, routes: routesOf(), jobs: jobsOf(t)}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	advice, err := os.ReadFile("../docs/deploy.md")
	must(err)
	c.advice = string(advice)
	mains, err := filepath.Glob("../functions/*/main.go")
	must(err)
	for _, path := range mains {
		main, err := os.ReadFile(path)
		must(err)
		if folder := filepath.Base(filepath.Dir(path)); strings.Contains(string(main), "function.Run(") {
			c.mains[folder] = string(main)
		}
	}
	files, err := filepath.Glob("../events/*")
	must(err)
	for _, path := range files {
		text, err := os.ReadFile(path)
		must(err)
		var event events.DynamoDBEvent
		must(json.Unmarshal(text, &event))
		kind := ""
		for _, record := range event.Records {
			kind = record.Change.NewImage[table.AttrType].String()
		}
		c.events[strings.TrimSuffix(filepath.Base(path), ".json")] = kind
	}
	c.contract, err = contractRoutes()
	must(err)
	c.commands = commandsOf(t, slices.Sorted(maps.Keys(c.mains)))
	c.variables, c.demanded = variables(), map[string]map[string]bool{}
	for folder, main := range c.mains {
		c.demanded[folder] = demandedOf(main)
	}
	config, err := os.ReadFile("../samconfig.toml")
	must(err)
	c.stages = stagesOf(string(config))
	return c
}

// routesOf are the routes of every function that answers HTTP.
func routesOf() map[string]string {
	routes := map[string]string{}
	for folder, group := range map[string]api.Routes{
		"cart": slices.Concat(api.Cart{}.Routes(), new(api.API).Probes()), "upgrade": api.Upgrade{}.Routes(),
		"approval": api.Approval{}.Routes(), "order": api.Order{}.Routes(),
	} {
		for _, r := range group {
			routes[r.Method+" "+r.Pattern] = folder
		}
	}
	for folder, group := range map[string]kit.Routes{"approval": slices.Concat((&staff.Pages{}).Routes(), (&admin.Pages{}).Routes(), (&operations.Pages{}).Routes()), "portal": (&portal.Pages{}).Routes()} {
		for _, r := range group {
			routes[r.Method+" "+strings.TrimSuffix(r.Pattern, "{$}")] = folder
		}
	}
	return routes
}

func contractRoutes() (routes []string, err error) {
	var contract struct {
		Paths map[string]map[string]any `yaml:"paths"`
	}
	err = yaml.Unmarshal([]byte(docs.OpenAPI()), &contract)
	for path, operations := range contract.Paths {
		for method := range operations {
			if method != "parameters" {
				routes = append(routes, strings.ToUpper(method)+" "+path)
			}
		}
	}
	if len(routes) == 0 {
		err = errors.Join(err, errors.New("docs/openapi.yaml has no routes"))
	}
	return routes, err
}

// jobsOf are the types of the items that announce each function's jobs, as the store writes them.
func jobsOf(t *testing.T) map[string][]string {
	t.Helper()
	e := boot.Environment{}
	cases := &usecase.UseCases{}
	draw, err := workers.Render(e, cases.Jobs, nil, pdf.Render)
	if err != nil {
		t.Fatal(err)
	}
	tell, err := workers.Notify(e, cases.Jobs, nil)
	if err != nil {
		t.Fatal(err)
	}
	driver, err := bolt.Open(filepath.Join(t.TempDir(), "table.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close()
	types := map[string][]string{}
	for folder, handlers := range map[string]workers.Handlers{"document": draw, "notify": tell} {
		for kind := range handlers {
			err := store.New(driver).Update(t.Context(), func(tx ordering.Tx) error {
				tx.Save(&ordering.Job{ID: ordering.JobID(folder + "-" + string(kind)), Kind: kind})
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	err = driver.Each(t.Context(), func(i table.Item) error {
		if id, ok := store.JobOf(i.Key); ok {
			folder, _, _ := strings.Cut(string(id), "-")
			types[folder] = append(types[folder], i.Type)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return types
}

// commandsOf is what make would do when SAM calls it for each function, and to invoke each.
func commandsOf(t *testing.T, folders []string) string {
	t.Helper()
	var all strings.Builder
	for _, folder := range folders {
		id := functionID(folder)
		command := exec.CommandContext(t.Context(), "make", "--dry-run", "build-"+id, "invoke-"+folder, "ARTIFACTS_DIR=/artifacts/"+id, "ARCH=arm64")
		command.Dir = ".."
		out, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", command, err, out)
		}
		all.Write(out)
	}
	return all.String()
}

// variables are those that boot asks for.
func variables() map[string]bool {
	asked := map[string]bool{}
	for _, needs := range []boot.Needs{boot.Everything, boot.Lists} { // who has link keys needs none for cursors
		_, _ = boot.Load(func(name string) string { // it lacks everything
			asked[name] = true
			return ""
		}, needs)
	}
	return asked
}

// demandedOf are the variables that boot demands of a function on AWS, where documents are in a bucket.
func demandedOf(main string) map[string]bool {
	var needs boot.Needs
	for name, need := range map[string]boot.Needs{"boot.Callers": boot.Callers, "boot.Links": boot.Links, "boot.Documents": boot.Documents, "boot.Lists": boot.Lists} {
		if strings.Contains(main, name) {
			needs |= need
		}
	}
	_, err := boot.Load(func(name string) string { return map[string]string{"BLOBS": "s3://documents"}[name] }, needs)
	demanded := map[string]bool{}
	for _, found := range regexp.MustCompile(`(\w+) is not set`).FindAllStringSubmatch(fmt.Sprint(err), -1) {
		demanded[found[1]] = true
	}
	return demanded
}

// stagesOf reads the names of the parameters that samconfig.toml sets for each stage.
func stagesOf(config string) map[string]map[string]bool {
	stages := map[string]map[string]bool{}
	section := regexp.MustCompile(`(?s)\[(\w+)\.global\.parameters\](.*?)\n\n`)
	name := regexp.MustCompile(`(?m)^    "(\w+)=`)
	for _, found := range section.FindAllStringSubmatch(config, -1) {
		if found[1] == "default" {
			continue
		}
		stages[found[1]] = map[string]bool{}
		for _, p := range name.FindAllStringSubmatch(found[2], -1) {
			stages[found[1]][p[1]] = true
		}
	}
	return stages
}
