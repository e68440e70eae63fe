// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {ICredits} from "../../src/interfaces/ICredits.sol";
import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice What challengers earn.
contract PriceChallengerBountyTest is PriceChallengerTest {
    uint96 private constant BOUNTY = 0.03 ether;
    address private immutable FUNDER = makeAddr("funder");
    address private immutable HUNTER = makeAddr("hunter");

    function setUp() public override {
        super.setUp();
        vm.deal(FUNDER, 10 ether);
        vm.prank(OWNER);
        challenger.setBounty(BOUNTY);
    }

    function fund(uint256 amount) private {
        vm.prank(FUNDER);
        challenger.fundBounty{value: amount}();
    }

    function convict(uint64 id, uint256 operator) private {
        source.push(3000e8);
        refer(id);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.prank(HUNTER);
        challenger.challengeDiffering(e, operators[operator].account);
    }

    function test_fundBounty() public {
        vm.expectEmit(address(challenger));
        emit IChallenger.BountyFunded(FUNDER, 1 ether);
        fund(1 ether);
        (uint96 amount, uint128 there) = challenger.bounty();
        assertEq(amount, BOUNTY);
        assertEq(there, 1 ether);
        assertEq(address(challenger).balance, 1 ether);
    }

    /// @dev Each conviction, as a credit that is withdrawn.
    function test_AConvictionEarnsTheBounty() public {
        fund(1 ether);
        source.push(3000e8);
        refer(7);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.expectEmit(address(challenger));
        emit IChallenger.BountyEarned(7, operators[1].account, HUNTER, BOUNTY);
        vm.prank(HUNTER);
        challenger.challengeDiffering(e, operators[1].account);
        convict(8, 2);
        assertEq(challenger.credit(HUNTER), 2 * BOUNTY);
        (, uint128 there) = challenger.bounty();
        assertEq(there, 1 ether - 2 * BOUNTY);

        vm.prank(HUNTER);
        challenger.withdraw(payable(HUNTER));
        assertEq(HUNTER.balance, 2 * BOUNTY);
        vm.expectRevert(abi.encodeWithSelector(ICredits.NoCredit.selector, HUNTER));
        vm.prank(HUNTER);
        challenger.withdraw(payable(HUNTER));
    }

    /// @dev What is left, then nothing; operators are slashed all the same.
    function test_TheFundRunsOut() public {
        fund(BOUNTY + 1);
        convict(7, 0);
        convict(8, 1);
        assertEq(challenger.credit(HUNTER), BOUNTY + 1);
        vm.recordLogs();
        convict(9, 2);
        assertTrue(slashed(2));
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            assertNotEq(logs[i].topics[0], IChallenger.BountyEarned.selector, "a bounty of nothing is no bounty");
        }
        assertEq(challenger.credit(HUNTER), BOUNTY + 1);
        (, uint128 there) = challenger.bounty();
        assertEq(there, 0);
    }

    /// @dev What is owed and what is in the fund is what is there.
    function testFuzz_OwedAndFundedIsThere(uint256 funded, uint96 amount) public {
        funded = bound(funded, 0, 1 ether);
        amount = uint96(bound(amount, 0, 0.1 ether));
        fund(funded);
        vm.prank(OWNER);
        challenger.setBounty(amount);
        convict(7, 0);
        convict(8, 1);
        (, uint128 there) = challenger.bounty();
        assertEq(challenger.credit(HUNTER) + there, funded);
        assertEq(address(challenger).balance, funded);
    }

    /// @dev An operator that has itself convicted earns as much as the limit allows, and loses a twentieth each time.
    function test_SelfConvictionIsLimited() public {
        fund(10 ether);
        for (uint64 id = 1; id <= 5; ++id) {
            convict(id, 0);
        }
        source.push(3000e8);
        refer(6);
        lie();
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.expectPartialRevert(IChallenger.SlashedEnough.selector);
        vm.prank(HUNTER);
        challenger.challengeDiffering(e, operators[0].account);
        assertEq(challenger.credit(HUNTER), 5 * BOUNTY);
    }

    /// @dev Without anything taken there is no bounty.
    function test_FailsIf_TheOperatorLosesNothing() public {
        fund(1 ether);
        refer(7);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        vm.expectRevert(IChallenger.NoFault.selector);
        vm.prank(HUNTER);
        challenger.challengeDiffering(e, operators[0].account);
        assertEq(challenger.credit(HUNTER), 0);
    }
}
