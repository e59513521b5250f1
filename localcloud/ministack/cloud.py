"""MiniStack with the stack of template.yaml on it, all on loopback, in a folder that goes when it ends."""

import base64
import contextlib
import ctypes
import email.message
import email.policy
import json
import os
import pathlib
import platform
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

import boto3
from botocore.config import Config
from samtranslator.yaml_helper import yaml_parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / ".build" / "ministack"
REGION = "eu-central-1"
STACK = "ordering"
FUNCTIONS = ["cart", "upgrade", "approval", "portal", "document", "order", "notify", "cleanup"]
PORTAL = "https://portal.onecentral.example"


class Failure(Exception):
    """Something is not as it must be."""


def say(text):
    print(text, flush=True)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def get(url, method="GET", headers=None):
    """Call an address, without following redirects; returns status, headers and body."""

    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    request = urllib.request.Request(url, method=method, headers=headers or {}, data=b"{}" if method not in ("GET", "OPTIONS") else None)
    try:
        with urllib.request.build_opener(Stay).open(request, timeout=30) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read()


def until(what, patience, done):
    deadline = time.monotonic() + patience
    while not (found := done()):
        if time.monotonic() > deadline:
            raise Failure(f"no {what} within {patience} s")
        time.sleep(0.2)
    return found


def _dies_with_us():
    """Between fork and exec: a kill -9 of this process ends the child too (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)


class Cloud:
    """A running MiniStack; Cloud.run is the way to have one."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.data = self.folder / "data"
        self.port, self.gateway_port = free_port(), free_port()
        self.endpoint = f"http://127.0.0.1:{self.port}"
        self.base = f"http://127.0.0.1:{self.gateway_port}"
        self.environment = os.environ | {
            "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",  # MiniStack's root
            "AWS_REGION": REGION, "AWS_DEFAULT_REGION": REGION, "AWS_ENDPOINT_URL": self.endpoint, "SAM_CLI_TELEMETRY": "0",
        }
        self.started = []

    @classmethod
    @contextlib.contextmanager
    def run(cls):
        folder = tempfile.mkdtemp(prefix="ministack-")
        cloud = cls(folder)
        try:
            yield cloud
        finally:
            cloud.stop()
            shutil.rmtree(folder, ignore_errors=True)

    def start(self, name, arguments, environment):
        log = open(self.folder / f"{name}.log", "wb")
        # In a group of its own, so that functions that it started end with it.
        process = subprocess.Popen(arguments, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, preexec_fn=_dies_with_us)
        self.started.append(process)
        return process

    def stop(self):
        for process in reversed(self.started):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                pass
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def client(self, service):
        return boto3.client(
            service, region_name=REGION, endpoint_url=self.endpoint, aws_access_key_id="test", aws_secret_access_key="test",
            config=Config(retries={"max_attempts": 1}, read_timeout=300),
        )

    def up(self):
        """Start MiniStack. Its environment is empty but for this, because functions inherit it."""
        home = self.folder / "home"
        home.mkdir()
        process = self.start("ministack", [str(pathlib.Path(sys.executable).parent / "ministack")], {
            "PATH": "/usr/bin:/bin", "HOME": str(home), "TMPDIR": str(home), "STATE_DIR": str(self.folder / "state"),
            "BIND_HOST": "127.0.0.1", "GATEWAY_PORT": str(self.port), "IOT_MTLS_ENABLED": "0", "SFTP_ENABLED": "0",
            "AWS_ENDPOINT_URL": self.endpoint, "MINISTACK_REGION": REGION, "AUTH": "true",
        })

        def answers():
            if process.poll() is not None:
                raise Failure("MiniStack ended: " + (self.folder / "ministack.log").read_text()[-2000:])
            try:
                return json.loads(get(self.endpoint + "/_ministack/health")[2])
            except OSError:
                return None

        health = until("answer of MiniStack", 30, answers)
        say(f"MiniStack {health.get('version', '?')} with AUTH=true at {self.endpoint}")

    def build(self):
        arch = {"aarch64": "arm64"}.get(platform.machine(), platform.machine())
        self.sam("build", "--build-dir", BUILD / "build", "--parameter-overrides", f"Architecture={arch}")
        return arch

    def sam(self, *arguments):
        done = subprocess.run([ROOT / ".tools/sam/bin/sam", *arguments], cwd=ROOT, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode:
            raise Failure(f"sam {arguments[0]}: {done.stdout[-4000:]}{done.stderr[-4000:]}")

    def deploy(self, arch):
        key = base64.b64encode(os.urandom(32)).decode()
        for name, value in {"link-keys": f"local:{key}", "cursor-key": key, "seal-keys": f"local:{key}"}.items():
            self.client("ssm").put_parameter(Name=f"/ordering/{name}", Type="SecureString", Value=value)
        self.client("sesv2").create_email_identity(EmailIdentity="onecentral.example")
        self.client("s3").create_bucket(Bucket="packages", CreateBucketConfiguration={"LocationConstraint": REGION})
        self.template = bent(yaml_parse((BUILD / "build" / "template.yaml").read_text()))
        path = BUILD / "build" / "bent.json"
        path.write_text(json.dumps(self.template, indent=1))
        try:
            self.sam("deploy", "--template-file", path, "--stack-name", STACK, "--s3-bucket", "packages", "--capabilities", "CAPABILITY_IAM",
                     "--no-progressbar", "--parameter-overrides", f"Architecture={arch}", "Emulated=true", f"EndpointUrl={self.endpoint}", "Mail=ses://", "OidcPublicClient=true",
                     "MailSender=ordering@onecentral.example", f"PortalOrigin={PORTAL}", f"BaseUrl={self.base}", f"OidcIssuer={self.base}/issuer")
        except Failure as failed:
            events = self.client("cloudformation").describe_stack_events(StackName=STACK)["StackEvents"]
            told = [f"{e['LogicalResourceId']}: {e.get('ResourceStatusReason')}" for e in events if e["ResourceStatus"].endswith("FAILED")]
            raise Failure("; ".join(told) or failed) from failed
        outputs = self.client("cloudformation").describe_stacks(StackName=STACK)["Stacks"][0]["Outputs"]
        self.outputs = {o["OutputKey"]: o["OutputValue"] for o in outputs}

    def furnish(self):
        """Load the demonstration's data, and open the gateway and the mailbox."""
        subprocess.run([BUILD / "seedtable"], env=self.environment | {"TABLE": "dynamodb://" + self.outputs["TableName"]}, check=True, capture_output=True)
        self.start("gateway", [BUILD / "gateway", "-port", str(self.gateway_port), "-api", f"{self.endpoint}/restapis/{self.outputs['ApiId']}/dev/_user_request_"], self.environment)
        (self.data / "mail").mkdir(parents=True)
        threading.Thread(target=self._letters, daemon=True).start()

    def _letters(self):
        """Write what SES was given as files: MiniStack keeps the parts of a message, so its bytes are ours."""
        while True:
            time.sleep(0.2)
            try:
                accounts = json.loads(get(self.endpoint + "/_ministack/ses/messages")[2])["messages"]
            except (OSError, ValueError):
                continue
            for m in [m for messages in accounts.values() for m in messages]:
                path = self.data / "mail" / (m["MessageId"] + ".eml")
                if path.exists() or not path.parent.exists():
                    continue
                letter = email.message.EmailMessage(policy=email.policy.SMTP)
                letter["From"], letter["To"], letter["Subject"] = m["Source"], ", ".join(m["To"]), m["Subject"].strip()
                letter.set_content(m["BodyText"], cte="quoted-printable")
                letter.add_alternative(m["BodyHtml"], subtype="html", cte="quoted-printable")
                arriving = path.with_suffix(".arriving")
                arriving.write_bytes(letter.as_bytes())
                arriving.rename(path)

    def demonstrate(self, patience=30):
        """Play the demonstration; returns its exit code and what it said."""
        done = subprocess.run([BUILD / "demo", "-base", self.base, "-data", self.data, "-patience", f"{patience}s"],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return done.returncode, done.stdout.strip()

    def logged(self, function, since):
        """What the function logged from since on, in ms of the epoch."""
        pages = self.client("logs").get_paginator("filter_log_events").paginate(logGroupName=f"/aws/lambda/{STACK}-{function}", startTime=since)
        return [e["message"] for page in pages for e in page["events"]]


def bent(template):
    """The template without what MiniStack cannot take, each said aloud; roles stay as they are but for one resource."""
    resources = template["Resources"]
    for name in [n for n, r in resources.items() if r["Type"] == "AWS::CloudWatch::Alarm" and "Metrics" in r["Properties"]]:
        say(f"  left out: {name} (MiniStack refuses alarms over several metrics)")
        del resources[name]
    for statement in statements(template, "notify"):
        if "ses:SendEmail" in statement["Action"]:
            statement["Resource"] = "*"
            say("  widened: notify's mail to any identity (MiniStack judges ses:SendEmail on no resource at all)")
    return template


def statements(template, function):
    """The statements of a function's own policy."""
    return template["Resources"][function.capitalize() + "Role"]["Properties"]["Policies"][0]["PolicyDocument"]["Statement"]
