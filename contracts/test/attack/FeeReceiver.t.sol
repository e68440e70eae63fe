// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {PriceOracle} from "../../src/PriceOracle.sol";
import {ICredits} from "../../src/interfaces/ICredits.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

/// @notice An account that calls back when it gets ether, and that earns credits.
contract ReentrantReceiver {
    PriceOracle private immutable _oracle;
    bytes[] private _calls;
    uint256 private _next;
    bool private _rejects;

    /// @notice How each call back ended.
    bool[] public results;

    constructor(PriceOracle oracle) {
        _oracle = oracle;
    }

    /// @notice What to call, one call each time that ether comes; and whether to refuse the ether.
    function plan(bytes[] memory calls, bool rejects) external {
        _rejects = rejects;
        for (uint256 i; i < calls.length; ++i) {
            _calls.push(calls[i]);
        }
    }

    function run(bytes calldata call) external payable returns (bool ok) {
        (ok,) = address(_oracle).call{value: msg.value}(call);
    }

    receive() external payable {
        if (_next < _calls.length) {
            (bool ok,) = address(_oracle).call(_calls[_next++]);
            results.push(ok);
        }
        require(!_rejects);
    }
}

/// @notice Reentrancy through whoever receives a fee. Ether leaves by one function only, after everything is written.
contract FeeReceiverTest is PriceOracleTest {
    uint256 private constant FEE = 1e15;

    ReentrantReceiver private receiver;

    function setUp() public override {
        super.setUp();
        addFeed(BTC);
        vm.prank(OWNER);
        oracle.setRequestFee(FEE);
        oracle.fundGas{value: 1 ether}();
        receiver = new ReentrantReceiver(oracle);
        verifier.setOperator(address(receiver), true);
        // Others' money, which is what a thief is after.
        hoax(ALICE);
        oracle.requestUpdate{value: 3 * FEE}(1);
    }

    /// @dev The receiver submits and so earns the fee of ALICE's request.
    function earn() private {
        advance(EXCLUSIVE + 1);
        IRotatingTaskManager.Task memory task = someTask(nextProposer());
        task.proposer = address(receiver);
        bytes memory response_ = response(answered(3000e8));
        assertTrue(receiver.run(abi.encodeCall(oracle.submit, (task, response_, certify(task, response_)))));
        assertEq(oracle.credit(address(receiver)), FEE);
    }

    function withdrawal() private view returns (bytes memory) {
        return abi.encodeCall(oracle.withdraw, (payable(address(receiver))));
    }

    function test_withdraw_TwiceThroughTheReceiver() public {
        earn();
        bytes[] memory calls = new bytes[](2);
        (calls[0], calls[1]) = (withdrawal(), withdrawal());
        receiver.plan(calls, false);
        uint256 others = address(oracle).balance - FEE;
        assertTrue(receiver.run(withdrawal()));
        assertFalse(receiver.results(0));
        assertEq(address(receiver).balance, FEE);
        assertEq(address(oracle).balance, others);
        assertEq(oracle.credit(address(receiver)), 0);
    }

    /// @dev Requests, cancellations and submissions from within a withdrawal are refused there as anywhere.
    function test_withdraw_AnythingElseThroughTheReceiver() public {
        advance(1);
        IRotatingTaskManager.Task memory task = someTask(ALICE);
        bytes memory response_ = response(answered(3001e8));
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(oracle.requestUpdate, (2)); // pays nothing
        calls[1] = abi.encodeCall(oracle.cancelRequest, (0)); // not timed out
        calls[2] = abi.encodeCall(oracle.releaseGas, (1 ether)); // the owner's
        calls[3] = abi.encodeCall(oracle.submit, (task, response_, certify(task, response_))); // another's turn
        for (uint256 i; i < calls.length; ++i) {
            bytes[] memory one = new bytes[](1);
            one[0] = calls[i];
            receiver.plan(one, false);
            // A credit to take out, by overpaying.
            assertTrue(receiver.run{value: FEE + 1}(abi.encodeCall(oracle.requestUpdate, (1))));
            assertTrue(receiver.run(withdrawal()));
            assertFalse(receiver.results(i));
        }
        assertConserved();
    }

    function assertConserved() private view {
        uint256 open = oracle.getRequest(0).fee + oracle.getRequest(1).fee;
        uint256 credits = oracle.credit(ALICE) + oracle.credit(BOB) + oracle.credit(address(receiver));
        assertEq(address(oracle).balance, oracle.gasBudget() + open + credits);
    }

    /// @dev A receiver that takes no ether harms itself only: it is never sent any while something settles.
    function test_submit_ByAReceiverThatRejects() public {
        receiver.plan(new bytes[](0), true);
        earn();
        vm.expectRevert(Errors.FailedCall.selector);
        vm.prank(address(receiver));
        oracle.withdraw(payable(address(receiver)));
        assertEq(oracle.credit(address(receiver)), FEE);
        vm.prank(address(receiver));
        oracle.withdraw(payable(BOB));
        assertEq(BOB.balance, FEE);
    }

    /// @dev Overpaying is no way to have ether sent in the middle of something.
    function test_requestUpdate_SendsNothingBack() public {
        receiver.plan(new bytes[](0), true);
        assertTrue(receiver.run{value: 5 * FEE}(abi.encodeCall(oracle.requestUpdate, (2))));
        assertEq(oracle.credit(address(receiver)), 4 * FEE);
        assertConserved();
    }

    function test_withdraw_FailsIf_NothingIsOwed() public {
        vm.expectRevert(abi.encodeWithSelector(ICredits.NoCredit.selector, BOB));
        vm.prank(BOB);
        oracle.withdraw(payable(BOB));
    }
}
