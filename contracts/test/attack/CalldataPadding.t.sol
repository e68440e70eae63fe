// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IGasBudget} from "../../src/interfaces/IGasBudget.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {PackedObservation} from "../../src/libraries/PackedObservation.sol";
import {PriceEncoding} from "../../src/libraries/PriceEncoding.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";

/// @notice A submitter that makes its transaction longer or dearer, to be paid more for it.
contract CalldataPaddingTest is PriceOracleTest {
    uint256 private constant BASE_FEE = 20 gwei;
    uint256 private constant TIP = 1 gwei;
    uint256 private constant GAS = 250_000 + 30_000; // for one feed

    function setUp() public override {
        super.setUp();
        oracle.fundGas{value: 100 ether}();
        vm.prank(OWNER);
        oracle.setGasSchedule(IGasBudget.GasSchedule(250_000, 30_000, uint48(TIP), 100 gwei));
        vm.fee(BASE_FEE);
        vm.txGasPrice(BASE_FEE + TIP);
    }

    /// @dev What a submitter is credited for a call, at the price of this transaction.
    function paid(bytes memory data, address submitter) private returns (bool ok, uint256 amount) {
        uint256 before = oracle.credit(submitter);
        vm.prank(submitter);
        (ok,) = address(oracle).call(data);
        amount = oracle.credit(submitter) - before;
    }

    function submission() private returns (bytes memory data, address submitter) {
        IRotatingTaskManager.Task memory task = nextTask(1);
        bytes memory response_ = response(answered(3000e8));
        data = abi.encodeCall(oracle.submit, (task, response_, certify(task, response_)));
        submitter = task.proposer;
    }

    function test_submit_PaysByWhatSettled() public {
        (bytes memory data, address submitter) = submission();
        (bool ok, uint256 amount) = paid(data, submitter);
        assertTrue(ok);
        assertEq(amount, GAS * (BASE_FEE + TIP));
    }

    /// @dev Bytes after the end of the arguments, which the decoder does not look at.
    function testFuzz_submit_TrailingBytesArePaidNothing(bytes memory padding) public {
        (bytes memory data, address submitter) = submission();
        (bool ok, uint256 amount) = paid(bytes.concat(data, padding), submitter);
        assertTrue(ok);
        assertEq(amount, GAS * (BASE_FEE + TIP));
    }

    /// @dev Bytes between the arguments: offsets that point further than they need to.
    function testFuzz_submit_GapsArePaidNothing(uint256 words) public {
        words = bound(words, 1, 500);
        (bytes memory data, address submitter) = submission();
        // The certificate comes last: its offset, which is the third word, goes up by the gap before it.
        uint256 offset;
        assembly ("memory-safe") {
            offset := mload(add(data, 100))
            mstore(add(data, 100), add(offset, mul(words, 32)))
        }
        bytes memory padded = bytes.concat(head(data, 4 + offset), new bytes(words * 32), tail(data, 4 + offset));
        (bool ok, uint256 amount) = paid(padded, submitter);
        assertTrue(ok);
        assertEq(amount, GAS * (BASE_FEE + TIP));
    }

    function head(bytes memory data, uint256 length) private pure returns (bytes memory part) {
        part = new bytes(length);
        for (uint256 i; i < length; ++i) {
            part[i] = data[i];
        }
    }

    function tail(bytes memory data, uint256 from) private pure returns (bytes memory part) {
        part = new bytes(data.length - from);
        for (uint256 i; i < part.length; ++i) {
            part[i] = data[from + i];
        }
    }

    /// @dev Burning gas within the limit of the transaction is paid nothing either: measured gas plays no part.
    function testFuzz_submit_GasLimitsArePaidNothing(uint256 limit) public {
        (bytes memory data, address submitter) = submission();
        limit = bound(limit, 500_000, 30_000_000);
        uint256 before = oracle.credit(submitter);
        vm.prank(submitter);
        (bool ok,) = address(oracle).call{gas: limit}(data);
        assertTrue(ok);
        assertEq(oracle.credit(submitter) - before, GAS * (BASE_FEE + TIP));
    }

    /// @dev A price of gas above what the block asked for is the submitter's own affair.
    function testFuzz_submit_HighPricesArePaidToTheCap(uint256 price) public {
        vm.txGasPrice(bound(price, BASE_FEE + TIP, 1 ether));
        (bytes memory data, address submitter) = submission();
        (, uint256 amount) = paid(data, submitter);
        assertEq(amount, GAS * (BASE_FEE + TIP));
    }

    /// @dev Who sends again what has settled is not paid at all; nor is who sends what nobody signed.
    function test_submit_FailuresArePaidNothing() public {
        (bytes memory data, address submitter) = submission();
        paid(data, submitter);
        (bool ok, uint256 amount) = paid(data, submitter);
        assertFalse(ok);
        assertEq(amount, 0);
    }

    /// @dev A feed that is skipped is not paid for: asking for more than settles earns no more.
    function test_submit_SkippedFeedsArePaidNothing() public {
        addFeed(BTC);
        IRotatingTaskManager.Task memory task = nextTask(3);
        PackedAnswer[] memory answers = new PackedAnswer[](2);
        (answers[0], answers[1]) = (answered(3000e8), tooFewSources());
        bytes memory response_ = response(answers);
        bytes memory data = abi.encodeCall(oracle.submit, (task, response_, certify(task, response_)));
        (, uint256 amount) = paid(data, task.proposer);
        assertEq(amount, GAS * (BASE_FEE + TIP));
    }

    // -- Padding within what is signed --

    /// @dev Even a quorum cannot sign a response longer than it need be: one encoding is accepted.
    function testFuzz_submit_FailsIf_TheResponseIsPadded(uint256 length) public {
        bytes memory response_ = bytes.concat(response(answered(3000e8)), new bytes(bound(length, 1, 1024)));
        IRotatingTaskManager.Task memory task = nextTask(1);
        submitFails(task, response_, task.proposer, abi.encodeWithSelector(IPriceOracle.MalformedResponse.selector, 1));
    }

    function testFuzz_submit_FailsIf_TheSpecIsPadded(uint256 length) public {
        IRotatingTaskManager.Task memory task = nextTask(1);
        task.spec = bytes.concat(task.spec, new bytes(bound(length, 1, 1024)));
        submitFails(
            task, response(answered(3000e8)), task.proposer, abi.encodeWithSelector(IPriceOracle.MalformedSpec.selector)
        );
    }

    /// @dev Observations, which are published for challengers, are bounded in number.
    function test_submit_FailsIf_ThereAreTooManyObservations() public {
        PackedAnswer[] memory answers = new PackedAnswer[](1);
        answers[0] = answered(3000e8);
        uint256 most = PriceEncoding.MAX_OBSERVATIONS;
        bytes memory tooLong = PriceEncoding.encodeResponse(answers, new PackedObservation[](most + 1));
        IRotatingTaskManager.Task memory task = nextTask(1);
        submitFails(task, tooLong, task.proposer, abi.encodeWithSelector(IPriceOracle.MalformedResponse.selector, 1));
        submit(task, PriceEncoding.encodeResponse(answers, new PackedObservation[](most)), task.proposer);
    }
}
