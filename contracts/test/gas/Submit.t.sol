// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {SourceReader} from "../../src/SourceReader.sol";
import {OracleSubmissions} from "../support/OracleSubmissions.sol";

/// @notice What a submission costs: whole transactions, calldata and the 21,000 of any transaction included, on the pinned
/// fork, against EigenLayer's real contracts with fifteen operators, whose keys Go made. Three observations a feed. A
/// fresh ring is one whose next round takes a slot that was never written; each feed has settled before. See docs/gas.md.
/// @dev Digests are chosen so that hashing to the curve succeeds at the first attempt, except where a name says otherwise.
/// forge-config: default.isolate = true
contract SubmitGasTest is OracleSubmissions {
    uint256 private constant EVERYBODY = (1 << 15) - 1;
    uint256 private constant BUT_FIVE = EVERYBODY - 31;

    PriceOracle private oracle;

    function folder() internal pure override returns (string memory) {
        return "contracts/allocs/crowd/";
    }

    function operatorCount() internal pure override returns (uint256) {
        return 15;
    }

    function setUp() public override {
        super.setUp();
        oracle = deployOracle(verifier);
    }

    /// @dev The snapshots of a batch.
    function measure(uint256 feeds, string memory name) private {
        settle(oracle, feeds, EVERYBODY);
        snapshot(name, ", 0 non-signers, fresh ring");
        settle(oracle, feeds, BUT_FIVE);
        snapshot(name, ", 5 non-signers, fresh ring");
        fillRings(oracle, feeds);
        settle(oracle, feeds, EVERYBODY);
        snapshot(name, ", 0 non-signers, warm ring");
        settle(oracle, feeds, BUT_FIVE);
        snapshot(name, ", 5 non-signers, warm ring");
    }

    function snapshot(string memory name, string memory suffix) private returns (uint256) {
        return vm.snapshotGasLastCall("submit", string.concat(name, suffix));
    }

    function test_submit_1Feed() public {
        measure(1, "1 feed");
    }

    function test_submit_5Feeds() public {
        measure(5, "5 feeds");
    }

    function test_submit_20Feeds() public {
        measure(20, "20 feeds");
    }

    /// @dev Each further attempt costs the same. A digest needs n of them with a probability of 2^-n: two on average.
    function test_submit_HashingToTheCurve() public {
        fillRings(oracle, 1);
        settle(oracle, 1, EVERYBODY, 2);
        snapshot("1 feed", ", 0 non-signers, warm ring, hashed at the 2nd attempt");
        settle(oracle, 1, EVERYBODY, 5);
        snapshot("1 feed", ", 0 non-signers, warm ring, hashed at the 5th attempt");
    }

    /// @dev The proposer has been credited before.
    function test_submit_ServesARequest() public {
        oracle.setRequestFee(1e6 gwei);
        fillRings(oracle, 1);
        for (uint256 i; i < 5; ++i) {
            oracle.requestUpdate{value: 1e6 gwei}(1);
            settleUncertified(oracle, 1); // each proposer has been credited before
        }
        oracle.requestUpdate{value: 1e6 gwei}(1);
        settle(oracle, 1, EVERYBODY);
        snapshot("1 feed", ", 0 non-signers, warm ring, requested");
        assertEq(oracle.requestedFeeds(), 0);
    }

    /// @dev What an operator's node does for one response, as a call.
    function test_respond_2Feeds() public {
        SourceReader reader = new SourceReader(oracle);
        reader.respond(abi.encode(3));
        vm.snapshotGasLastCall("respond", "2 feeds of 1 source");
    }
}
