"""A LocalStack Lambda executor without containers: each environment of a function is a process under AWS's own emulator of
Lambda's runtime, which SAM CLI ships.

LocalStack finds it by the entry point localstack.lambda.runtime_executor, and takes it when LAMBDA_RUNTIME_EXECUTOR=process.
RUNTIME_EMULATOR is the program to run.
"""

import os
import subprocess

import requests
from localstack import config
from localstack.services.lambda_.invocation.lambda_models import InvocationResult
from localstack.services.lambda_.invocation.plugins import RuntimeExecutorPlugin
from localstack.services.lambda_.invocation.runtime_executor import RuntimeExecutor
from localstack.utils.net import get_free_tcp_port, wait_for_port_open

LOOPBACK = "127.0.0.1"


class ProcessRuntimeExecutor(RuntimeExecutor):
    def __init__(self, id, function_version):
        super().__init__(id, function_version)
        self.process, self.port = None, get_free_tcp_port()
        self.log = os.path.join(config.dirs.tmp, f"lambda-{id}.log")

    def start(self, env_vars):
        task = str(self.function_version.config.code.get_unzipped_code_location())
        bootstrap = os.path.join(task, "bootstrap")
        os.chmod(bootstrap, 0o755)  # unpacking loses it
        environment = {name: str(value) for name, value in env_vars.items() if not name.startswith("LOCALSTACK_")}
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [os.environ["RUNTIME_EMULATOR"], "--runtime-interface-emulator-address", f"{LOOPBACK}:{self.port}",
                 "--runtime-api-address", f"{LOOPBACK}:{get_free_tcp_port()}", bootstrap],
                cwd=task, env=environment | {"PATH": "/usr/bin:/bin", "LAMBDA_TASK_ROOT": task}, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            )  # fmt: skip
        wait_for_port_open(self.port, retries=1000, sleep_time=0.01)

    def stop(self):
        if self.process:
            self.process.terminate()
            try:
                self.process.wait(2)
            except subprocess.TimeoutExpired:
                self.process.kill()

    def get_address(self):
        return LOOPBACK

    def get_endpoint_from_executor(self):
        return LOOPBACK

    def get_runtime_endpoint(self):
        return ""  # the emulator is called, and calls nobody

    def invoke(self, payload):
        logged = len(self.get_logs())
        url = f"http://{LOOPBACK}:{self.port}/2015-03-31/functions/function/invocations"
        answer = requests.post(url, payload["payload"].encode(), headers={"X-Amzn-Trace-Id": payload["trace-id"]}, proxies={"http": ""})
        return InvocationResult(payload["invoke-id"], answer.content, is_error=failed(answer), logs=self.get_logs()[logged:])

    def get_logs(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    @classmethod
    def prepare_version(cls, function_version):
        function_version.config.code.prepare_for_execution()

    @classmethod
    def cleanup_version(cls, function_version):
        pass


def failed(answer):
    """The emulator says 200 also of a function that failed, unless it ended."""
    if not answer.ok or answer.content.startswith(b"Task timed out"):
        return True
    try:
        said = answer.json()
    except ValueError:
        return False
    return isinstance(said, dict) and {"errorType", "errorMessage"} <= said.keys()


class ProcessPlugin(RuntimeExecutorPlugin):
    name = "process"

    def load(self, *_, **__):
        return ProcessRuntimeExecutor
