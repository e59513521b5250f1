"""A LocalStack Lambda executor without containers: each environment of a function is a process of its own (../runtime).

LocalStack finds it by the entry point localstack.lambda.runtime_executor, and takes it when LAMBDA_RUNTIME_EXECUTOR=process.
RUNTIME_BINARY is the program to run.
"""

import os
import subprocess

from localstack import config
from localstack.services.lambda_.invocation.executor_endpoint import ExecutorEndpoint
from localstack.services.lambda_.invocation.plugins import RuntimeExecutorPlugin
from localstack.services.lambda_.invocation.runtime_executor import RuntimeExecutor
from localstack.utils.net import get_free_tcp_port

LOOPBACK = "127.0.0.1"


class ProcessRuntimeExecutor(RuntimeExecutor):
    def __init__(self, id, function_version):
        super().__init__(id, function_version)
        self.process = None
        self.endpoint = ExecutorEndpoint(id)
        self.log = os.path.join(config.dirs.tmp, f"lambda-{id}.log")

    def start(self, env_vars):
        self.endpoint.container_address, self.endpoint.container_port = LOOPBACK, get_free_tcp_port()
        self.endpoint.start()
        task = str(self.function_version.config.code.get_unzipped_code_location())
        os.chmod(os.path.join(task, "bootstrap"), 0o755)  # unpacking loses it
        environment = {name: str(value) for name, value in env_vars.items()} | {
            "PATH": "/usr/bin:/bin",
            "LAMBDA_TASK_ROOT": task,
            "RUNTIME_LISTEN": f"{LOOPBACK}:{self.endpoint.container_port}",
        }
        with open(self.log, "wb") as log:
            # Its standard input ends with us, and it ends with that.
            self.process = subprocess.Popen(
                [os.environ["RUNTIME_BINARY"]], cwd=task, env=environment, stdin=subprocess.PIPE, stdout=log, stderr=subprocess.STDOUT
            )
        self.endpoint.wait_for_startup()

    def stop(self):
        if self.process:
            self.process.stdin.close()
            try:
                self.process.wait(2)
            except subprocess.TimeoutExpired:
                self.process.kill()
        self.endpoint.shutdown()

    def get_address(self):
        return LOOPBACK

    def get_endpoint_from_executor(self):
        return LOOPBACK

    def get_runtime_endpoint(self):
        return f"http://{LOOPBACK}:{config.GATEWAY_LISTEN[0].port}{self.endpoint.get_endpoint_prefix()}"

    def invoke(self, payload):
        return self.endpoint.invoke(payload)

    def get_logs(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    @classmethod
    def prepare_version(cls, function_version):
        function_version.config.code.prepare_for_execution()

    @classmethod
    def cleanup_version(cls, function_version):
        pass


class ProcessPlugin(RuntimeExecutorPlugin):
    name = "process"

    def load(self, *_, **__):
        return ProcessRuntimeExecutor
