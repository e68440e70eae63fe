// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {ServiceManager} from "../../src/ServiceManager.sol";
import {IServiceManager} from "../../src/interfaces/IServiceManager.sol";
import {IAllocationManager} from "../../src/interfaces/eigenlayer/IAllocationManager.sol";
import {IPermissionController} from "../../src/interfaces/eigenlayer/IPermissionController.sol";
import {IRewardsCoordinator} from "../../src/interfaces/eigenlayer/IRewardsCoordinator.sol";
import {ISlashingRegistryCoordinator} from "../../src/interfaces/eigenlayer/ISlashingRegistryCoordinator.sol";
import {CoordinatorDouble} from "../support/CoordinatorDouble.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {stdError} from "forge-std/StdError.sol";

/// @dev What the coordinator says about submissions that it has taken.
interface IRewardsRecords {
    function isOperatorDirectedOperatorSetRewardsSubmissionHash(address avs, bytes32 hash) external view returns (bool);

    function submissionNonce(address avs) external view returns (uint256);
}

interface IAcceptAdmin {
    function acceptAdmin(address account) external;
}

/// @notice A token whose transfers arrive short by a hundredth.
contract TaxedToken is ERC20("Taxed", "TAX") {
    constructor(address holder) {
        _mint(holder, 1000e18);
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) super._update(to, address(0), amount / 100);
    }
}

/// @notice A token that refuses to change an allowance that is not zero, as some old ones do.
contract WaryToken is ERC20("Wary", "WARY") {
    error AllowanceNotZero();

    constructor(address holder) {
        _mint(holder, 1000e18);
    }

    function approve(address spender, uint256 amount) public override returns (bool) {
        require(amount == 0 || allowance(msg.sender, spender) == 0, AllowanceNotZero());
        return super.approve(spender, amount);
    }
}

/// @notice Rewards in EigenLayer's real RewardsCoordinator.
contract RewardsTest is EigenLayerTest {
    uint32 private constant SET = 0;

    address private immutable OWNER = makeAddr("owner");
    address private immutable INITIATOR = makeAddr("initiator");

    IRewardsCoordinator private rewards;
    ServiceManager private avs;
    IERC20 private token;
    /// @dev A day that is over.
    uint32 private day;

    event RewardsInitiatorChanged(address indexed previous, address indexed current);

    function setUp() public override {
        super.setUp();
        rewards = IRewardsCoordinator(contractNamed("RewardsCoordinator"));
        token = new WaryToken(INITIATOR);
        avs = new ServiceManager(
            IAllocationManager(contractNamed("AllocationManager")),
            IPermissionController(contractNamed("PermissionController")),
            rewards,
            OWNER
        );
        CoordinatorDouble registrar = new CoordinatorDouble();
        IAllocationManager.CreateSetParams[] memory sets = new IAllocationManager.CreateSetParams[](1);
        sets[0].strategies = new address[](1);
        sets[0].strategies[0] = contractNamed("Strategy");
        vm.startPrank(OWNER);
        avs.setUp("uri", ISlashingRegistryCoordinator(address(registrar)));
        avs.setRewardsInitiator(INITIATOR);
        vm.stopPrank();
        IAllocationManager core = avs.allocationManager();
        vm.prank(address(registrar));
        core.createOperatorSets(address(avs), sets);

        skip(10 days);
        uint32 interval = rewards.CALCULATION_INTERVAL_SECONDS();
        day = uint32(block.timestamp) / interval * interval - interval;
        vm.prank(INITIATOR);
        token.approve(address(avs), type(uint256).max);
    }

    /// @dev Rewards of 1, 2 and 3 tokens to three operators, for a day.
    function submission() private view returns (IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s) {
        s.strategiesAndMultipliers = new IRewardsCoordinator.StrategyAndMultiplier[](1);
        s.strategiesAndMultipliers[0] = IRewardsCoordinator.StrategyAndMultiplier(contractNamed("Strategy"), 1e18);
        s.token = address(token);
        s.operatorRewards = new IRewardsCoordinator.OperatorReward[](3);
        for (uint256 i; i < 3; ++i) {
            s.operatorRewards[i] = IRewardsCoordinator.OperatorReward(address(uint160(100 + i)), (i + 1) * 1e18);
        }
        s.startTimestamp = day;
        s.duration = rewards.CALCULATION_INTERVAL_SECONDS();
        s.description = "signers, proposers and submitters of a day";
    }

    function list(IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s)
        private
        pure
        returns (IRewardsCoordinator.OperatorDirectedRewardsSubmission[] memory submissions)
    {
        submissions = new IRewardsCoordinator.OperatorDirectedRewardsSubmission[](1);
        submissions[0] = s;
    }

    function submitFails(IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s, bytes4 reason) private {
        submitFails(s, abi.encodeWithSelector(reason));
    }

    function submitFails(IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s, bytes memory reason) private {
        uint256 before = token.balanceOf(INITIATOR);
        vm.expectRevert(reason);
        vm.prank(INITIATOR);
        avs.submitRewards(SET, list(s));
        assertEq(token.balanceOf(INITIATOR), before);
    }

    function test_submitRewards() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        bytes32 hash = keccak256(abi.encode(avs, uint256(0), s));
        vm.expectEmit(address(rewards));
        emit IRewardsCoordinator.OperatorDirectedOperatorSetRewardsSubmissionCreated(
            address(avs), hash, IRewardsCoordinator.OperatorSet(address(avs), SET), 0, s
        );
        vm.prank(INITIATOR);
        avs.submitRewards(SET, list(s));

        IRewardsRecords records = IRewardsRecords(address(rewards));
        assertTrue(records.isOperatorDirectedOperatorSetRewardsSubmissionHash(address(avs), hash));
        assertEq(records.submissionNonce(address(avs)), 1);
        assertEq(token.balanceOf(INITIATOR), 994e18);
        assertEq(token.balanceOf(address(rewards)), 6e18);
        assertEq(token.balanceOf(address(avs)), 0);
        assertEq(token.allowance(address(avs), address(rewards)), 0);
    }

    /// @dev Two days at once, of one token: allowances add up.
    function test_submitRewards_SeveralPeriods() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission[] memory s =
            new IRewardsCoordinator.OperatorDirectedRewardsSubmission[](2);
        (s[0], s[1]) = (submission(), submission());
        s[1].startTimestamp -= s[1].duration;
        s[1].operatorRewards[2].amount = 10e18;
        vm.prank(INITIATOR);
        avs.submitRewards(SET, s);
        assertEq(token.balanceOf(address(rewards)), 19e18);
        assertEq(token.balanceOf(address(avs)), 0);
        assertEq(token.allowance(address(avs), address(rewards)), 0);
    }

    function test_submitRewards_ByTheOwner() public {
        deal(address(token), OWNER, 6e18);
        IRewardsCoordinator.OperatorDirectedRewardsSubmission[] memory s = list(submission());
        vm.startPrank(OWNER);
        token.approve(address(avs), 6e18);
        avs.submitRewards(SET, s);
        assertEq(token.balanceOf(OWNER), 0);
    }

    function testFuzz_submitRewards_FailsIf_CallerMayNot(address caller) public {
        vm.assume(caller != OWNER && caller != INITIATOR);
        IRewardsCoordinator.OperatorDirectedRewardsSubmission[] memory s = list(submission());
        vm.expectRevert(abi.encodeWithSelector(IServiceManager.NotRewardsInitiator.selector, caller));
        vm.prank(caller);
        avs.submitRewards(SET, s);
    }

    /// @dev As long as there is no initiator, the zero address is none.
    function test_setRewardsInitiator() public {
        vm.expectEmit(address(avs));
        emit RewardsInitiatorChanged(INITIATOR, address(0));
        vm.prank(OWNER);
        avs.setRewardsInitiator(address(0));
        assertEq(avs.rewardsInitiator(), address(0));
        submitFails(submission(), abi.encodeWithSelector(IServiceManager.NotRewardsInitiator.selector, INITIATOR));
    }

    /// @dev Nobody can reward in the AVS's name at the coordinator itself.
    function test_submitRewards_FailsIf_TheServiceManagerIsByPassed() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission[] memory s = list(submission());
        vm.expectRevert(IRewardsCoordinator.InvalidPermissions.selector);
        vm.prank(INITIATOR);
        rewards.createOperatorDirectedOperatorSetRewardsSubmission(
            IRewardsCoordinator.OperatorSet(address(avs), SET), s
        );
    }

    // -- Rules of EigenLayer --

    function test_submitRewards_FailsIf_ThePeriodIsNotOver() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        s.startTimestamp += s.duration;
        submitFails(s, IRewardsCoordinator.SubmissionNotRetroactive.selector);
    }

    /// @dev Over is a period after its last second.
    function test_submitRewards_WhenThePeriodIsOver() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        vm.warp(s.startTimestamp + s.duration);
        submitFails(s, IRewardsCoordinator.SubmissionNotRetroactive.selector);
        skip(1);
        vm.prank(INITIATOR);
        avs.submitRewards(SET, list(s));
    }

    function testFuzz_submitRewards_FailsIf_TheStartIsWithinAnInterval(uint32 off) public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        s.startTimestamp -= uint32(bound(off, 1, s.duration - 1));
        submitFails(s, IRewardsCoordinator.InvalidStartTimestampRemainder.selector);
    }

    function testFuzz_submitRewards_FailsIf_TheDurationIsNotOfIntervals(uint32 off) public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        s.duration -= uint32(bound(off, 1, s.duration - 1));
        submitFails(s, IRewardsCoordinator.InvalidDurationRemainder.selector);
    }

    function test_submitRewards_FailsIf_TheDurationIsZeroOrTooLong() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        (uint32 interval, uint32 longest) = (s.duration, rewards.MAX_REWARDS_DURATION());
        s.duration = 0;
        submitFails(s, IRewardsCoordinator.DurationIsZero.selector);
        s.duration = longest + interval;
        submitFails(s, IRewardsCoordinator.DurationExceedsMax.selector);
    }

    function test_submitRewards_FailsIf_ThePeriodIsTooLongAgo() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        skip(rewards.MAX_RETROACTIVE_LENGTH() + 3 days);
        submitFails(s, IRewardsCoordinator.StartTimestampTooFarInPast.selector);
    }

    function test_submitRewards_FailsIf_OperatorsAreNotInOrder() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        (s.operatorRewards[0], s.operatorRewards[1]) = (s.operatorRewards[1], s.operatorRewards[0]);
        submitFails(s, IRewardsCoordinator.OperatorsNotInAscendingOrder.selector);
        s.operatorRewards[0] = s.operatorRewards[1]; // one operator twice
        submitFails(s, IRewardsCoordinator.OperatorsNotInAscendingOrder.selector);
    }

    function test_submitRewards_FailsIf_AnAmountIsZero() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        s.operatorRewards[1].amount = 0;
        submitFails(s, IRewardsCoordinator.AmountIsZero.selector);
    }

    function test_submitRewards_FailsIf_NobodyIsRewarded() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        s.operatorRewards = new IRewardsCoordinator.OperatorReward[](0);
        submitFails(s, IRewardsCoordinator.InputArrayLengthZero.selector);
    }

    function test_submitRewards_FailsIf_ThereIsNoSuchOperatorSet() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission[] memory s = list(submission());
        vm.expectRevert(IRewardsCoordinator.InvalidOperatorSet.selector);
        vm.prank(INITIATOR);
        avs.submitRewards(SET + 1, s);
    }

    // -- Tokens --

    function test_submitRewards_FailsIf_TheCallerDidNotApproveEnough() public {
        vm.startPrank(INITIATOR);
        token.approve(address(avs), 0);
        token.approve(address(avs), 6e18 - 1);
        vm.stopPrank();
        submitFails(
            submission(),
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(avs), 6e18 - 1, 6e18)
        );
    }

    function test_submitRewards_FailsIf_AmountsOverflow() public {
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        s.operatorRewards[0].amount = type(uint256).max;
        submitFails(s, stdError.arithmeticError);
    }

    /// @dev What a fee took cannot be passed on.
    function test_submitRewards_FailsIf_TheTokenTakesAFee() public {
        TaxedToken taxed = new TaxedToken(INITIATOR);
        vm.prank(INITIATOR);
        taxed.approve(address(avs), 6e18);
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        s.token = address(taxed);
        submitFails(
            s, abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(avs), 5.94e18, 6e18)
        );
    }

    /// @dev Once an admin has been accepted, the contract needs to be appointed: as for all it does.
    function test_submitRewards_NeedsAnAppointmentBesideAnAdmin() public {
        vm.prank(OWNER);
        avs.addPendingAdmin(OWNER);
        IPermissionController permissions = avs.permissionController();
        vm.prank(OWNER);
        IAcceptAdmin(address(permissions)).acceptAdmin(address(avs));
        IRewardsCoordinator.OperatorDirectedRewardsSubmission memory s = submission();
        submitFails(s, IRewardsCoordinator.InvalidPermissions.selector);

        bytes4 selector = IRewardsCoordinator.createOperatorDirectedOperatorSetRewardsSubmission.selector;
        vm.prank(OWNER);
        permissions.setAppointee(address(avs), address(avs), address(rewards), selector);
        vm.prank(INITIATOR);
        avs.submitRewards(SET, list(s));
        assertEq(token.balanceOf(address(rewards)), 6e18);
    }
}
