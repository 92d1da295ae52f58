"""Asks one claim with grpcio and prints the answer as JSON, and the reason of a refusal."""

import sys

import grpc
from google.protobuf import json_format
from google.rpc import error_details_pb2  # registers ErrorInfo for json_format
from grpc_status import rpc_status

from factcheck.v1 import fact_check_service_pb2, fact_check_service_pb2_grpc

address, claim = sys.argv[1:]
with grpc.insecure_channel(address) as channel:
    service = fact_check_service_pb2_grpc.FactCheckServiceStub(channel)
    try:
        service.CheckClaim(fact_check_service_pb2.CheckClaimRequest(claim=""), timeout=10)
        sys.exit("an empty claim was checked")
    except grpc.RpcError as refused:
        info = error_details_pb2.ErrorInfo()
        assert rpc_status.from_call(refused).details[0].Unpack(info)
        assert info.reason == "ERROR_REASON_INVALID_FIELD", info
    answer = service.CheckClaim(fact_check_service_pb2.CheckClaimRequest(claim=claim), timeout=10)
print(json_format.MessageToJson(answer))
