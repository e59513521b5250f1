"""LocalStack's DynamoDB and its streams, on dynoxide instead of DynamoDB Local, which LocalStack would download.

LocalStack finds it by the entry point localstack.hooks.on_infra_start. DYNOXIDE is the program to run.
"""

import os
import subprocess

from localstack.aws.forwarder import AwsRequestProxy
from localstack.runtime import hooks
from localstack.services.dynamodb import server
from localstack.services.dynamodbstreams.v2.provider import DynamoDBStreamsProvider
from localstack.utils.serving import Server


class Proxy(AwsRequestProxy):
    """Names the region in ARNs as DynamoDB Local does: LocalStack puts its own in that place."""

    def __init__(self, url):
        super().__init__(url)
        forward = self.proxy.forward

        def renamed(*arguments, **options):
            answer = forward(*arguments, **options)
            answer.data = answer.data.replace(b"arn:aws:dynamodb:dynoxide:", b"arn:aws:dynamodb:ddblocal:")
            return answer

        self.proxy.forward = renamed


def run(self):
    subprocess.run([os.environ["DYNOXIDE"], "--log", "quiet", "--port", str(self.port)], stdin=subprocess.DEVNULL)


@hooks.on_infra_start()
def dynoxide():
    server.AwsRequestProxy = Proxy
    server.DynamodbServer.do_start_thread = Server.do_start_thread
    server.DynamodbServer.do_run = run
    # LocalStack takes an iterator of a shard for an ARN, as DynamoDB Local's is; dynoxide asks for a table's name only.
    DynamoDBStreamsProvider.modify_stream_arn_for_ddb_local = lambda self, arn: arn
