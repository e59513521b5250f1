"""Deploys the stack to the local cloud at AWS_ENDPOINT_URL, shows by calling that it works, and deletes it again.

Run it by `make localstack`, which starts LocalStack around it. What is created is no proof: every claim that it prints was seen in
what came back. It exits with 1 at the first that does not hold, and stops whatever it started, also then.
"""

import base64
import datetime
import email
import email.policy
import json
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import ExitStack
from pathlib import Path

import boto3

ROOT = Path(__file__).resolve().parents[2]
STACK = "ordering-localstack"
BUILD = ROOT / ".build" / "localstack"
SAM = str(ROOT / ".tools" / "sam" / "bin" / "sam")
ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
MACHINE = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}[os.uname().machine]
FLOOD = int(os.environ.get("FLOOD", "1000"))
LIMIT = 15 * 60
BEGAN = time.monotonic()


class Unproven(Exception):
    """Something that should work does not."""


def expect(holds, said):
    if not holds:
        raise Unproven(said)


def proved(said):
    print(f"  ✓ {said}  [{time.monotonic() - BEGAN:.0f} s]", flush=True)


def run(*command, env=None, quiet=True):
    """Run a command to its end; what it printed is shown only when it fails, or always if not quiet."""
    finished = subprocess.run(
        command, cwd=ROOT, env=os.environ | (env or {}), text=True, stdout=subprocess.PIPE if quiet else None, stderr=subprocess.STDOUT if quiet else None
    )
    expect(finished.returncode == 0, f"{' '.join(command[:4])} … ended with {finished.returncode}\n{(finished.stdout or '')[-4000:]}")
    return finished.stdout


def until(what, seconds, done):
    """Try twice a second until done returns something, and return that."""
    end = time.monotonic() + seconds
    while not (found := done()):
        expect(time.monotonic() < end, f"no {what} within {seconds} s")
        time.sleep(0.5)
    return found


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Neighbours:
    """The programs beside the stack. stop ends them."""

    def __init__(self, log):
        self.log, self.running = log, []

    def start(self, port, *command):
        process = subprocess.Popen(command, cwd=ROOT, stdout=self.log, stderr=subprocess.STDOUT)
        self.running.append(process)

        def answers():
            expect(process.poll() is None, f"{command[0]} ended by itself")
            with socket.socket() as s:
                return s.connect_ex(("127.0.0.1", port)) == 0

        until(f"answer of {command[0]}", 20, answers)

    def stop(self):
        for process in self.running:
            process.terminate()
        for process in self.running:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


class NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(NoRedirects, urllib.request.ProxyHandler({}))
# What is ours and has no request id: the login leads to the OpenID provider, the logout home, and there is no asset x.
NOT_PAGES = {("/login", 302), ("/logout", 303), ("/assets/{file}", 404)}


class Stack:
    """The deployed stack, and LocalStack around it."""

    def __init__(self, door, mailcatcher):
        self.door, self.smtp = f"http://127.0.0.1:{door}", f"smtp://127.0.0.1:{mailcatcher}?tls=none"
        client = lambda name: boto3.client(name, endpoint_url=ENDPOINT)
        self.cloudformation, self.dynamodb, self.s3, self.sqs = client("cloudformation"), client("dynamodb"), client("s3"), client("sqs")
        self.events, self.lambdas, self.ssm, self.logs, self.gateway = client("events"), client("lambda"), client("ssm"), client("logs"), client("apigateway")

    def build(self):
        run(SAM, "build", "--build-dir", str(BUILD / "build"), "--parameter-overrides", f"Architecture={MACHINE}")

    def deploy(self):
        self.key = base64.b64encode(secrets.token_bytes(32)).decode()
        for name, value in {"link-keys": f"local:{self.key}", "cursor-key": self.key, "seal-keys": f"local:{self.key}"}.items():
            self.ssm.put_parameter(Name=f"/ordering/{name}", Type="SecureString", Value=value)
        self.s3.create_bucket(Bucket="ordering-artefacts", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
        parameters = {
            "Stage": "dev", "Architecture": MACHINE, "Emulated": "true", "EndpointUrl": ENDPOINT, "BaseUrl": self.door,
            "OidcIssuer": f"{self.door}/issuer", "OidcPublicClient": "true", "Mail": self.smtp,
        }  # fmt: skip
        run(
            SAM, "deploy", "--template-file", str(BUILD / "build" / "template.yaml"), "--stack-name", STACK, "--s3-bucket", "ordering-artefacts",
            "--capabilities", "CAPABILITY_IAM", "--no-confirm-changeset", "--no-progressbar",
            "--parameter-overrides", *[f"{name}={value}" for name, value in parameters.items()],
        )  # fmt: skip
        stack = self.cloudformation.describe_stacks(StackName=STACK)["Stacks"][0]
        self.outputs = {o["OutputKey"]: o["OutputValue"] for o in stack["Outputs"]}
        self.table, self.documents, self.parked = (self.outputs[name] for name in ("TableName", "DocumentsBucket", "ParkedUrl"))
        self.api = f"{ENDPOINT}/restapis/{self.outputs['ApiId']}/dev/_user_request_"
        self.resources = [
            r for page in self.cloudformation.get_paginator("list_stack_resources").paginate(StackName=STACK) for r in page["StackResourceSummaries"]
        ]

    def real(self):
        """No resource is there in name only."""
        told = [
            f"{e['LogicalResourceId']} ({e['ResourceType']}): {e['ResourceStatusReason']}"
            for page in self.cloudformation.get_paginator("describe_stack_events").paginate(StackName=STACK)
            for e in page["StackEvents"]
            if "deployed as a fallback" in e.get("ResourceStatusReason", "")
        ]
        expect(not told, "deployed in name only:\n    " + "\n    ".join(told))

    def secrets_by_name(self):
        """Who makes or verifies approval links knows where their keys are, nobody else, and no setting has a key."""
        held = {}
        for name in (f["FunctionName"] for f in self.lambdas.list_functions()["Functions"]):
            variables = self.lambdas.get_function_configuration(FunctionName=name)["Environment"]["Variables"]
            held[name.removeprefix(STACK + "-")] = variables.get("LINK_KEYS", "")
            expect(self.key not in json.dumps(variables), f"{name} has a secret in its settings")
        expect({f: where for f, where in held.items() if where} == dict.fromkeys(("approval", "notify"), "ssm:/ordering/link-keys"), f"LINK_KEYS are {held}")

    def routes(self):
        """Every method that was deployed is answered by our function behind it, and every CORS question by the API."""
        methods = [
            (method, resource["path"])
            for page in self.gateway.get_paginator("get_resources").paginate(restApiId=self.outputs["ApiId"], embed=["methods"])
            for resource in page["items"]
            for method in resource.get("resourceMethods", {})
        ]
        silent, ours = [], [(method, path) for method, path in methods if method != "OPTIONS"]
        for method, path in methods:
            status, headers = self.call(method, re.sub(r"{[^}]*}", "x", path))
            if method == "OPTIONS":
                answered = headers.get("Access-Control-Allow-Origin") == "https://portal.onecentral.example"
            else:
                # Login and assets are not pages: what they do tells them.
                answered = "X-Request-Id" in headers or (path, status) in NOT_PAGES
            if not answered:
                silent.append(f"{method} {path}: {status} {dict(headers)}")
        expect(not silent, "not answered by us:\n    " + "\n    ".join(silent))
        expect(len(ours) > 60, f"only {len(ours)} routes are deployed")
        return len(ours), len(methods) - len(ours)

    def call(self, method, path):
        request = urllib.request.Request(self.api + path, method=method, data=b"{}" if method in ("POST", "PUT", "PATCH") else None)
        request.add_header("Content-Type", "application/json")
        try:
            with OPENER.open(request, timeout=30) as answer:
                return answer.status, answer.headers
        except urllib.error.HTTPError as refused:
            return refused.code, refused.headers

    def schedules_off(self):
        """Take the schedules' targets away: to disable a rule changes nothing about a schedule of LocalStack."""
        self.targets = {}
        for function in ("document", "notify", "cleanup"):
            rule = f"{STACK}-{function}"
            self.targets[rule] = self.events.list_targets_by_rule(Rule=rule)["Targets"]
            expect(self.targets[rule], f"the rule {rule} leads nowhere")
            self.events.remove_targets(Rule=rule, Ids=[t["Id"] for t in self.targets[rule]])

    def schedules_on(self):
        for rule, targets in self.targets.items():
            if rule.endswith("-cleanup"):  # every five minutes is long to wait
                self.events.put_rule(Name=rule, ScheduleExpression="rate(1 minute)")
            self.events.put_targets(Rule=rule, Targets=targets)

    def streams(self, on):
        """Switch both mappings of the stream on or off."""
        mappings = [m["UUID"] for name in ("document", "notify") for m in self.lambdas.list_event_source_mappings(FunctionName=f"{STACK}-{name}")["EventSourceMappings"]]
        expect(len(mappings) == 2, f"{len(mappings)} mappings of the stream")
        for mapping in mappings:
            self.lambdas.update_event_source_mapping(UUID=mapping, Enabled=on)
        state = "Enabled" if on else "Disabled"
        until(f"stream that is {state}", 30, lambda: all(self.lambdas.get_event_source_mapping(UUID=m)["State"] == state for m in mappings))

    def items(self, start):
        """The table's items whose partition begins so. Only this test scans."""
        pages = self.dynamodb.get_paginator("scan").paginate(
            TableName=self.table, FilterExpression="begins_with(PK, :p)", ExpressionAttributeValues={":p": {"S": start}}
        )
        return [i for page in pages for i in page["Items"]]

    def jobs(self):
        return {i["PK"]["S"].removeprefix("JOB#") for i in self.items("JOB#")}

    def runs(self, function):
        """How often the function has run, by its log."""
        pages = self.logs.get_paginator("filter_log_events").paginate(logGroupName=f"/aws/lambda/{STACK}-{function}")
        return sum(1 for page in pages for e in page["events"] if e["message"].startswith("REPORT"))

    def stuck(self, job):
        return any(i["GSI1PK"]["S"] == "JOBS#STUCK" for i in self.items(f"JOB#{job}"))

    def documents_stored(self):
        return {o["Key"] for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=self.documents) for o in page.get("Contents", [])}

    def plant(self, jobs):
        """Write jobs as a transition would have: the table's stream announces them."""
        for i in range(0, len(jobs), 25):
            unwritten = {self.table: [{"PutRequest": {"Item": item}} for item in jobs[i : i + 25]]}
            while unwritten:
                unwritten = self.dynamodb.batch_write_item(RequestItems=unwritten)["UnprocessedItems"]

    def parked_records(self):
        """What a stream gave up on, taken from the queue."""
        messages = []
        while found := self.sqs.receive_message(QueueUrl=self.parked, MaxNumberOfMessages=10, WaitTimeSeconds=1).get("Messages"):
            for message in found:
                messages.append(json.loads(message["Body"]))
                self.sqs.delete_message(QueueUrl=self.parked, ReceiptHandle=message["ReceiptHandle"])
        return messages

    def delete(self):
        """Functions and API go. What is left of table and bucket is only told: LocalStack does not keep to RetainExceptOnCreate."""
        run(SAM, "delete", "--stack-name", STACK, "--no-prompts", "--region", "eu-central-1")
        left = [f["FunctionName"] for f in self.lambdas.list_functions()["Functions"]]
        status, _ = self.call("GET", "/healthz")
        expect(not left and status >= 400, f"still there after sam delete: {left}, the API answers {status}")
        return sorted(self.dynamodb.list_tables()["TableNames"]) + [b["Name"] for b in self.s3.list_buckets()["Buckets"] if b["Name"] == self.documents]


class Mailbox:
    """The folder where the post box puts mail."""

    def __init__(self, folder):
        self.folder = folder

    def mails(self):
        for path in sorted(self.folder.glob("*.eml")):
            with path.open("rb") as raw:
                yield email.message_from_binary_file(raw, policy=email.policy.default)

    def subjects(self, words=""):
        return [str(m["Subject"]) for m in self.mails() if words in str(m["Subject"])]

    def once(self):
        """How many mails there are, each of them once."""
        ids = [str(m["Message-ID"]) for m in self.mails()]
        twice = {i for i in ids if ids.count(i) > 1}
        expect(ids and not twice, f"mails that came twice: {twice}")
        return len(ids)

    def to(self, address):
        return [m for m in self.mails() if address in str(m["To"])]


def stamp(seconds=0.0):
    return datetime.datetime.fromtimestamp(time.time() + seconds, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%S.%f000Z")


def mail_job(name, **more):
    """A job that mails somebody about a quote of the demonstration, as the notify function would have left it."""
    due = more.pop("due", stamp())
    job = {
        "id": name, "kind": "mail", "partner": "noordlicht", "quote": "OFF-2026-00001", "version": 1, "notice": "commented", "text": name,
        "to": {"name": "Nobody", "mail": f"{name}@planted.example", "language": "en"}, "due": due, "createdAt": due,
    } | more  # fmt: skip
    return {
        "PK": {"S": f"JOB#{name}"}, "SK": {"S": "JOB"}, "GSI1PK": {"S": "JOBS#STUCK" if job.get("stuck") else "JOBS"}, "GSI1SK": {"S": due},
        "type": {"S": "Job.mail"}, "version": {"N": "1"}, "data": {"S": json.dumps({"schema": 1, "row": job})},
    }  # fmt: skip


def late(*_):
    raise Unproven(f"it takes more than {LIMIT} s")


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    signal.signal(signal.SIGALRM, late)
    signal.alarm(LIMIT)
    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
    data = BUILD / "data"
    mailbox = Mailbox(data / "mail")
    with ExitStack() as after:
        neighbours = Neighbours(after.enter_context((BUILD / "neighbours.log").open("wb")))
        after.callback(neighbours.stop)
        door, mailcatcher = free_port(), free_port()
        stack = Stack(door, mailcatcher)
        run("go", "build", "-o", f"{BUILD}/", "./localcloud/cmd/...", "./functions/dev/demo")
        stack.build()
        proved(f"sam build: eight functions for {MACHINE}")
        stack.deploy()
        stack.real()
        proved(f"sam deploy: {len(stack.resources)} resources, none of them in name only; table {stack.table}, bucket {stack.documents}")
        stack.secrets_by_name()
        neighbours.start(mailcatcher, str(BUILD / "mailcatcher"), "-port", str(mailcatcher), "-folder", str(mailbox.folder))
        neighbours.start(door, str(BUILD / "gateway"), "-port", str(door), "-api", stack.api)
        demo(stack, mailbox, data)
        schedule(stack, mailbox)
        replay(stack, mailbox)
        poison(stack, mailbox)
        kept = stack.delete()
        proved(f"sam delete: no function and no API is left; kept are {' and '.join(kept) or 'neither table nor bucket'}")


def load(stack, *arguments):
    run(str(BUILD / "seedtable"), *arguments, env={"TABLE": f"dynamodb://{stack.table}", "BLOBS": f"s3://{stack.documents}"})


def demo(stack, mailbox, data):
    """The stream alone does what the demonstration waits for."""
    load(stack)
    proved("the catalogue and the demonstration's data are in the table")
    routes, questions = stack.routes()
    proved(f"{routes} routes answer with our header, {questions} CORS questions with the portal's origin")
    stack.schedules_off()
    run(str(BUILD / "demo"), "-base", stack.door, "-data", str(data), quiet=False)
    stored, mails = stack.documents_stored(), mailbox.once()
    pdfs = {key for key in stored if key.endswith(".pdf")}
    expect(len(pdfs) >= 4 and mails, f"{len(pdfs)} PDFs and {mails} mails")
    proved(f"make demo, with all schedules off: the stream fired for {len(pdfs)} PDFs in S3 and {mails} mails")


def schedule(stack, mailbox):
    """With the stream off the schedules do it: a PDF is drawn, a mail that was put off goes out, a job that was given up is offered again."""
    stack.streams(False)
    before = stack.documents_stored()
    stack.plant([mail_job("put-off"), mail_job("given-up", stuck=True, attempts=10, lastError="planted")])
    stack.schedules_on()
    load(stack, "-order", "150s")
    drawn = stack.documents_stored() - before
    expect(drawn, "the open order was made without a document")
    until("mail by the schedule of notify", 130, lambda: mailbox.to("put-off@planted.example"))
    until("job offered again by the schedule of cleanup", 130, lambda: not stack.stuck("given-up"))
    proved(f"with the stream off, the schedules fired: document drew {' and '.join(sorted(drawn))}, notify mailed, cleanup offered a stuck job again")


def replay(stack, mailbox):
    """Switched on again, the stream comes from its beginning: what is left is done, and nothing happens twice."""
    stack.schedules_off()
    stored, runs = stack.documents_stored(), stack.runs("notify")
    stack.streams(True)
    until("rest without jobs", 180, lambda: not stack.jobs())
    stack.plant([mail_job("last")])
    until("mail of the last record", 120, lambda: mailbox.to("last@planted.example"))
    expect(mailbox.to("given-up@planted.example"), "the job that was given up was never done")
    expect(stack.documents_stored() == stored, "the replay drew documents")
    runs = stack.runs("notify") - runs
    expect(runs >= 10, f"the stream was not replayed: only {runs} runs of notify")
    proved(f"the whole stream once more, {runs} runs of notify: {mailbox.once()} mails, none twice, and no document more than {len(stored)}")


def poison(stack, mailbox):
    """One record that no function can read, among many: it and at most the rest of its batch is parked, all others are done."""
    before = mailbox.once()
    names = [f"flood-{n:04}" for n in range(FLOOD)]
    jobs = [mail_job(name) for name in names]
    bad = jobs[FLOOD // 2]
    bad["data"] = {"S": "poison"}
    del bad["GSI1PK"], bad["GSI1SK"]  # nothing but the stream leads to it
    poisoned = names[FLOOD // 2]
    stack.plant(jobs)
    batch = 10
    until("end of the flood", 300, lambda: len(stack.jobs()) <= batch)
    messages = until("parked record", 60, stack.parked_records)
    left = stack.jobs()
    conditions = {m["requestContext"]["condition"] for m in messages}
    expect(conditions == {"RetryAttemptsExhausted"}, f"parked because of {conditions}")
    tries = max(m["requestContext"]["approximateInvokeCount"] for m in messages)
    expect(tries == 6, f"parked after {tries} tries, not after the first and five more")
    parked = sum(m["DDBStreamBatchInfo"]["batchSize"] for m in messages)
    expect(parked <= batch, f"{parked} records were parked")
    expect(poisoned in left, "the poison is gone")
    run_due(stack)
    until("redrive", 60, lambda: stack.jobs() == {poisoned})
    until("mail of the redrive", 10, lambda: mailbox.once() - before >= FLOOD - 1)
    mails = mailbox.once() - before
    expect(mails == FLOOD - 1, f"{mails} mails for {FLOOD - 1} good records")
    proved(f"{FLOOD} records, one of them poison: it and the {parked - 1} behind it in its batch were parked after {tries} tries; {mails} mails, each once; the redrive leaves only the poison")


def run_due(stack):
    """What the schedule does, now; what is no event fails."""
    for event, fails in (b'{"source": "aws.events"}', False), (b"[]", True):
        said = stack.lambdas.invoke(FunctionName=f"{STACK}-notify", Payload=event)
        expect(("FunctionError" in said) == fails, f"notify answers {event} with {said['Payload'].read()[:500]}")


if __name__ == "__main__":
    try:
        main()
    except Unproven as why:
        print(f"make localstack FAILED after {time.monotonic() - BEGAN:.0f} s: {why}", file=sys.stderr)
        sys.exit(1)
    print(f"make localstack: all of it, in {time.monotonic() - BEGAN:.0f} s.")
