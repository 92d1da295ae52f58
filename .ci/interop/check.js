// Asks one claim with grpc-js, whose messages are made from the protos at run
// time, and prints the answer as JSON.
const grpc = require("@grpc/grpc-js");
const loader = require("@grpc/proto-loader");

const [address, claim, protos] = process.argv.slice(2);
const definition = loader.loadSync("factcheck/v1/fact_check_service.proto", {
  includeDirs: [protos, `${protos}/third_party`],
  enums: String,
});
const { FactCheckService } = grpc.loadPackageDefinition(definition).factcheck.v1;
const client = new FactCheckService(address, grpc.credentials.createInsecure());
client.CheckClaim({ claim }, { deadline: Date.now() + 10000 }, (error, answer) => {
  if (error) {
    throw error;
  }
  console.log(JSON.stringify(answer));
  client.close();
});
