// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ICredits} from "../../src/interfaces/ICredits.sol";
import {IGasBudget} from "../../src/interfaces/IGasBudget.sol";
import {IRotatingTaskManager} from "../../src/interfaces/IRotatingTaskManager.sol";
import {OracleFlags} from "../../src/libraries/OracleFlags.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {PriceOracleTest} from "../support/PriceOracleTest.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

/// @notice What submitters are paid, and how they get it.
contract GasBudgetTest is PriceOracleTest {
    uint256 private constant BASE = 230_000;
    uint256 private constant FEED = 16_000;

    function setUp() public override {
        super.setUp();
        addFeed(BTC);
        vm.fee(10 gwei);
        vm.txGasPrice(11 gwei);
        schedule(uint24(BASE), uint24(FEED), 2 gwei, 100 gwei);
        oracle.fundGas{value: 1 ether}();
    }

    function schedule(uint24 baseGas, uint24 feedGas, uint48 maxTip, uint64 maxGasPrice) private {
        vm.prank(OWNER);
        oracle.setGasSchedule(IGasBudget.GasSchedule(baseGas, feedGas, maxTip, maxGasPrice));
    }

    /// @dev Settles both feeds; returns what that earned.
    function paid() private returns (uint256) {
        IRotatingTaskManager.Task memory task = nextTask(3);
        PackedAnswer[] memory answers = new PackedAnswer[](2);
        (answers[0], answers[1]) = (answered(3000e8), answered(60_000e8));
        uint256 before = oracle.credit(task.proposer);
        uint256 budget = oracle.gasBudget();
        submit(task, response(answers), task.proposer);
        uint256 amount = oracle.credit(task.proposer) - before;
        assertEq(budget - oracle.gasBudget(), amount);
        return amount;
    }

    function test_submit_IsPaidByWhatItStored() public {
        IRotatingTaskManager.Task memory task = nextTask(1);
        bytes memory signed = response(answered(3000e8));
        vm.expectEmit(address(oracle));
        emit IGasBudget.GasReimbursed(task.proposer, (BASE + FEED) * 11 gwei);
        submit(task, signed, task.proposer);
        assertEq(paid(), (BASE + 2 * FEED) * 11 gwei);

        task = nextTask(3);
        PackedAnswer[] memory answers = new PackedAnswer[](2);
        (answers[0], answers[1]) = (answered(3000e8), tooFewSources());
        uint256 budget = oracle.gasBudget();
        submit(task, response(answers), task.proposer);
        assertEq(budget - oracle.gasBudget(), (BASE + FEED) * 11 gwei);
    }

    /// @dev Whatever the certificate is padded with, and whatever tip is paid, it comes to no more.
    function testFuzz_submit_PayIsCapped(uint64 price, uint64 fee, uint48 maxTip, uint64 maxGasPrice) public {
        fee = uint64(bound(fee, 0, 1000 gwei));
        price = uint64(bound(price, fee, 2000 gwei));
        maxGasPrice = uint64(bound(maxGasPrice, 0, oracle.MAX_GAS_PRICE()));
        schedule(uint24(BASE), uint24(FEED), maxTip, maxGasPrice);
        vm.fee(fee);
        vm.txGasPrice(price);
        uint256 least = price < maxGasPrice ? price : maxGasPrice;
        if (uint256(fee) + maxTip < least) least = uint256(fee) + maxTip;
        assertEq(paid(), (BASE + 2 * FEED) * least);
    }

    function test_submit_PaysNoMoreThanThereIs() public {
        uint256 left = 1234;
        uint256 budget = oracle.gasBudget();
        vm.prank(OWNER);
        oracle.releaseGas(budget - left);
        assertEq(paid(), left);
        assertEq(paid(), 0);
        oracle.fundGas{value: 1 ether}();
        assertEq(paid(), (BASE + 2 * FEED) * 11 gwei);
    }

    function test_setGasSchedule_ZeroIsOff() public {
        schedule(0, 0, 2 gwei, 100 gwei);
        assertEq(paid(), 0);
        schedule(0, 1, 2 gwei, 100 gwei);
        assertEq(paid(), 2 * 11 gwei);
        schedule(1, 0, 2 gwei, 100 gwei);
        assertEq(paid(), 11 gwei);
    }

    /// @dev The switch is not a pause, and pausing leaves it alone.
    function test_setPaused_LeavesTheScheduleAlone() public {
        assertEq(oracle.paused(), 0);
        vm.startPrank(OWNER);
        oracle.setPaused(OracleFlags.PAUSE_CHALLENGES);
        vm.stopPrank();
        assertEq(paid(), (BASE + 2 * FEED) * 11 gwei);
        schedule(0, 0, 0, 0);
        assertEq(oracle.paused(), OracleFlags.PAUSE_CHALLENGES);
    }

    function testFuzz_setGasSchedule(uint24 baseGas, uint24 feedGas, uint48 maxTip, uint64 maxGasPrice) public {
        IGasBudget.GasSchedule memory given = IGasBudget.GasSchedule(baseGas, feedGas, maxTip, maxGasPrice);
        bool valid = baseGas <= oracle.MAX_BASE_GAS() && feedGas <= oracle.MAX_FEED_GAS()
            && maxGasPrice <= oracle.MAX_GAS_PRICE();
        vm.prank(OWNER);
        if (!valid) {
            vm.expectRevert(IGasBudget.InvalidGasSchedule.selector);
            oracle.setGasSchedule(given);
            return;
        }
        vm.expectEmit(address(oracle));
        emit IGasBudget.GasScheduleChanged(given);
        oracle.setGasSchedule(given);
        assertEq(abi.encode(oracle.gasSchedule()), abi.encode(given));
        assertEq(oracle.gasBudget(), 1 ether);
    }

    function test_fundGas() public {
        vm.expectEmit(address(oracle));
        emit IGasBudget.GasFunded(address(this), 3);
        oracle.fundGas{value: 3}();
        assertEq(oracle.gasBudget(), 1 ether + 3);
        vm.deal(address(this), uint256(type(uint96).max) + 1);
        vm.expectRevert();
        oracle.fundGas{value: uint256(type(uint96).max) + 1}();
        vm.expectRevert();
        oracle.fundGas{value: type(uint96).max}();
    }

    function test_releaseGas() public {
        vm.expectRevert(abi.encodeWithSelector(IGasBudget.BudgetTooSmall.selector, 1 ether, 1 ether + 1));
        vm.prank(OWNER);
        oracle.releaseGas(1 ether + 1);
        vm.expectEmit(address(oracle));
        emit IGasBudget.GasReleased(OWNER, 0.4 ether);
        vm.prank(OWNER);
        oracle.releaseGas(0.4 ether);
        assertEq(oracle.gasBudget(), 0.6 ether);
        assertEq(oracle.credit(OWNER), 0.4 ether);
    }

    function test_FailsIf_NotOwner() public {
        bytes memory reason = abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(this));
        vm.expectRevert(reason);
        oracle.releaseGas(1);
        vm.expectRevert(reason);
        oracle.setGasSchedule(IGasBudget.GasSchedule(1, 1, 1, 1));
    }

    // -- Withdrawing --

    function test_withdraw() public {
        address payable to = payable(makeAddr("to"));
        IRotatingTaskManager.Task memory task = nextTask(1);
        submit(task, response(answered(3000e8)), task.proposer);
        uint256 amount = (BASE + FEED) * 11 gwei;
        vm.expectEmit(address(oracle));
        emit ICredits.Withdrawn(task.proposer, to, amount);
        vm.prank(task.proposer);
        assertEq(oracle.withdraw(to), amount);
        assertEq(to.balance, amount);
        assertEq(oracle.credit(task.proposer), 0);
        assertEq(address(oracle).balance, oracle.gasBudget());

        vm.expectRevert(abi.encodeWithSelector(ICredits.NoCredit.selector, task.proposer));
        vm.prank(task.proposer);
        oracle.withdraw(to);
    }

    /// @dev A receiver that refuses loses nothing.
    function test_withdraw_FailsIf_TheReceiverDoes() public {
        IRotatingTaskManager.Task memory task = nextTask(1);
        submit(task, response(answered(3000e8)), task.proposer);
        uint256 owed = oracle.credit(task.proposer);
        vm.expectRevert(); // the verifier double takes no ether
        vm.prank(task.proposer);
        oracle.withdraw(payable(address(verifier)));
        assertEq(oracle.credit(task.proposer), owed);
    }
}
