// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {IGasBudget} from "../../src/interfaces/IGasBudget.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {BackendsTest} from "../support/BackendsTest.sol";

/// @notice Records submissions under an operator table of fifteen, each with the state before it, for devnet/cmd/forks,
/// which says what they cost as transactions on the fork of today and on the next one. scripts/gas makes the first table of
/// docs/gas.md of it.
contract ForksGasTest is BackendsTest {
    uint256 private constant EVERYBODY = (1 << 15) - 1;
    uint256 private constant BUT_FIVE = EVERYBODY - 31;
    string private constant FOLDER = "contracts/cache/calls/";
    uint256 private constant BASE_FEE = 1 gwei;

    string private recordAs;

    function folder() internal pure override returns (string memory) {
        return "contracts/allocs/crowd/";
    }

    function operatorCount() internal pure override returns (uint256) {
        return 15;
    }

    function setUp() public override {
        super.setUp();
        vm.createDir(FOLDER, true);
        vm.fee(BASE_FEE);
        vm.txGasPrice(BASE_FEE);
        vm.dumpState(string.concat(FOLDER, "setup.state.json"));
    }

    /// @dev Writes the call, and what has changed since {setUp}, when the next submission is to be recorded.
    function beforeSubmission(PriceOracle oracle, IRotatingTaskManager.Task memory task, bytes memory data)
        internal
        override
    {
        if (bytes(recordAs).length == 0) return;
        string memory path = string.concat(FOLDER, recordAs);
        string memory key = recordAs;
        vm.serializeAddress(key, "from", task.proposer);
        vm.serializeAddress(key, "to", address(oracle));
        vm.serializeBytes(key, "data", data);
        vm.serializeUint(key, "chainId", block.chainid);
        vm.serializeUint(key, "number", block.number);
        vm.serializeUint(key, "timestamp", block.timestamp);
        vm.serializeUint(key, "baseFee", BASE_FEE);
        vm.serializeUint(key, "reference", task.referenceBlock);
        vm.writeJson(vm.serializeBytes32(key, "referenceHash", task.referenceHash), string.concat(path, ".call.json"));
        vm.dumpState(string.concat(path, ".state.json"));
        recordAs = "";
    }

    function record(string memory name, uint256 feeds, uint256 signers) private {
        recordAs = name;
        settle(onTable, feeds, signers);
        assertEq(bytes(recordAs).length, 0);
    }

    function recordBatch(uint256 feeds, string memory name) private {
        record(string.concat(name, ", fresh ring"), feeds, EVERYBODY);
        fillRings(onTable, feeds);
        record(name, feeds, EVERYBODY);
        record(string.concat(name, ", 5 did not sign"), feeds, BUT_FIVE);
    }

    function test_record_1Feed() public {
        recordBatch(1, "1 feed");
    }

    function test_record_5Feeds() public {
        recordBatch(5, "5 feeds");
    }

    function test_record_20Feeds() public {
        recordBatch(20, "20 feeds");
    }

    /// @dev Each proposer has been credited before.
    function test_record_Reimbursed() public {
        onTable.fundGas{value: 10 ether}();
        onTable.setGasSchedule(IGasBudget.GasSchedule(230_000, 16_000, 2 gwei, 100 gwei));
        fillRings(onTable, 20);
        record("1 feed, reimbursed", 1, EVERYBODY);
        record("20 feeds, reimbursed", 20, EVERYBODY);
    }

    /// @dev Each proposer has been credited before.
    function test_record_Requested() public {
        onTable.setRequestFee(1e6 gwei);
        fillRings(onTable, 1);
        for (uint256 i; i < 5; ++i) {
            onTable.requestUpdate{value: 1e6 gwei}(1);
            settleUncertified(onTable, 1);
        }
        onTable.requestUpdate{value: 1e6 gwei}(1);
        record("1 feed, requested", 1, EVERYBODY);
        assertEq(onTable.requestedFeeds(), 0);
    }
}
