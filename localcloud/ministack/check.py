"""What `make ministack` checks: by calling, never by a status. It ends with 1 at the first thing that is not as it must be."""

import json
import re
import signal
import subprocess
import sys
import time

import errands
from cloud import FUNCTIONS, PORTAL, STACK, Cloud, Failure, get, say, until

# An action of each service is taken away, which shows that MiniStack judges them at all. What each function needs, and that its
# policy has no more, the tests of the product show. notify comes first: the mail that it owes then is sent by its schedule.
TAKEN = {"notify": "ses:SendEmail", "document": "s3:PutObject", "cleanup": "dynamodb:Query"}


def routes(cloud):
    """Every route of the template is answered by a function, not by the gateway: only ours send one of these headers."""
    ours = ("X-Request-Id", "X-Content-Type-Options", "Set-Cookie")
    seen = 0
    for name, resource in cloud.template["Resources"].items():
        if resource["Type"] != "AWS::Serverless::Function":
            continue
        for event in resource["Properties"]["Events"].values():
            if event["Type"] != "Api":
                continue
            method, path = event["Properties"]["Method"], event["Properties"]["Path"]
            status, headers, body = get(cloud.base + re.sub(r"\{\w+\}", "x", path), method)
            if status >= 500 or not any(headers.get(h) for h in ours):
                raise Failure(f"{method} {path} of {name}: {status}, not by us: {body[:200]}")
            if path in ("/healthz", "/readyz", "/openapi.yaml") and status != 200:
                raise Failure(f"{path}: {status} {body[:200]}")
            seen += 1
    for origin, allowed in (PORTAL, PORTAL), (PORTAL + ".example", None):
        status, headers, _ = get(cloud.base + "/v1/catalog", headers={"Origin": origin})
        if headers.get("Access-Control-Allow-Origin") != allowed:
            raise Failure(f"a page of {origin} reads {status} {headers.items()}")
    return seen


def ready(cloud):
    try:
        return get(cloud.base + "/readyz")[0] == 200
    except OSError:  # the gateway is starting
        return False


def rules(cloud, on):
    events = cloud.client("events")
    for function in ("document", "notify", "cleanup"):
        (events.enable_rule if on else events.disable_rule)(Name=f"{STACK}-{function}")


def demonstration(cloud):
    code, said = cloud.demonstrate()
    if code:
        for function in FUNCTIONS:
            for line in cloud.logged(function, int((time.time() - 120) * 1000)):
                if '"level":"WARN"' in line or '"level":"ERROR"' in line:
                    say(line.strip()[:1500])
        raise Failure("the demonstration:\n" + said[-3000:])
    errands.run(cloud.base, quotes(said)[0])
    return said


def quotes(said):
    """The quotes that the demonstration made, in its order; the first is of the reseller."""
    return list(dict.fromkeys(re.findall(r"OFF-\d{4}-\d+", said)))


def sweep(cloud):
    """Let cleanup run once; returns what it failed with, or nothing."""
    answer = cloud.client("lambda").invoke(FunctionName=f"{STACK}-cleanup", Payload=b"{}")
    told = answer["Payload"].read().decode()
    return told if answer.get("FunctionError") else ""


def without(document, action):
    """The policy without the action."""
    left = json.loads(json.dumps(document))
    for statement in left["Statement"]:
        statement["Action"] = [a for a in statement["Action"] if a != action]
    left["Statement"] = [s for s in left["Statement"] if s["Action"]]
    return left


def denied(cloud, function, action):
    """Run without the action, then give it back. Returns what the run said."""
    iam = cloud.client("iam")
    resources = cloud.client("cloudformation").describe_stack_resources(StackName=STACK)["StackResources"]
    role = next(r["PhysicalResourceId"] for r in resources if r["LogicalResourceId"] == function.capitalize() + "Role")
    key = {"RoleName": role, "PolicyName": function}
    whole = iam.get_role_policy(**key)["PolicyDocument"]
    since = int(time.time() * 1000)  # MiniStack's log is by the millisecond of this machine's clock
    iam.put_role_policy(**key, PolicyDocument=json.dumps(without(whole, action)))
    try:
        if function == "cleanup":
            said = sweep(cloud)
            failed = bool(said)
        else:
            code, said = cloud.demonstrate(patience=8)
            failed = code != 0
    finally:
        iam.put_role_policy(**key, PolicyDocument=json.dumps(whole))
    if not failed:
        raise Failure(f"{function} without {action} does the same: its policy is not enforced")
    refusal = f"not authorized to perform: {action} "
    if refusal not in said and not any(refusal in line for line in cloud.logged(function, since)):
        raise Failure(f"{function} without {action} failed, but not for that:\n{said[-2000:]}")
    return said


def scheduled(cloud, quote):
    """The mail that notify was denied arrives. Streams told of it long ago, and only once: now only the schedule does."""
    def arrived():
        return [p for p in (cloud.data / "mail").glob("*.eml") if quote in p.read_text()]

    until(f"mail about {quote} by the schedule", 180, arrived)


def main():
    began = time.monotonic()

    def done(text):
        say(f"ok {time.monotonic() - began:4.0f} s  {text}")

    with Cloud.run() as cloud:
        arch = cloud.build()
        done(f"sam build for {arch}")
        cloud.up()
        cloud.deploy(arch)
        cloud.furnish()
        until("ready API", 30, lambda: ready(cloud))
        done(f"sam deploy, and demonstration data in {cloud.outputs['TableName']}")
        done(f"{routes(cloud)} routes answered by our functions, to the portal's pages and to no others")
        rules(cloud, on=False)
        said = demonstration(cloud)
        letters = len(list((cloud.data / "mail").glob("*.eml")))
        done(f"demonstration and errands ({said.splitlines()[-1]}) with {letters} mails by SES; the schedules were off, so the streams did the jobs")
        if fault := sweep(cloud):
            raise Failure(f"cleanup: {fault}")
        for function, action in TAKEN.items():
            said = denied(cloud, function, action)
            if function == "notify":
                owed = quotes(said)[-1]
                rules(cloud, on=True)
        done(f"without {', '.join(TAKEN.values())}: AccessDenied, and the run failed")
        scheduled(cloud, owed)
        done(f"the mail about {owed} that was denied was sent by the schedule later")
        demonstration(cloud)
        done("demonstration and errands again, with every policy whole")


def ended(number, _):
    raise SystemExit(128 + number)


if __name__ == "__main__":
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, ended)
    try:
        main()
    except (Failure, subprocess.CalledProcessError) as failure:
        print(f"\nMiniStack FAILED: {failure}", file=sys.stderr)
        sys.exit(1)
