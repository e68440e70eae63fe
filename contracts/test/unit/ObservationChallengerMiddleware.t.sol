// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IEigenLayerQuorumVerifier} from "../../src/interfaces/IEigenLayerQuorumVerifier.sol";
import {IObservationChallenger} from "../../src/interfaces/IObservationChallenger.sol";
import {IQuorumVerifier} from "../../src/interfaces/IQuorumVerifier.sol";
import {IServiceManager} from "../../src/interfaces/IServiceManager.sol";
import {ISlasher} from "../../src/interfaces/eigenlayer/ISlasher.sol";
import {IAllocations} from "../support/IEigenLayerCore.sol";
import {ObservationChallengerSuite} from "../support/ObservationChallengerSuite.sol";

/// @notice Operators that EigenLayer's middleware knows, slashed by the AVS's real service manager.
contract ObservationChallengerMiddlewareTest is ObservationChallengerSuite {
    function setUp() public override {
        super.setUp();
        address avs = contractNamed("ServiceManager");
        address core = contractNamed("AllocationManager");
        for (uint256 i; i < operators.length; ++i) {
            vm.prank(operators[i].account);
            IAllocations(core).setAllocationDelay(operators[i].account, 0);
        }
        pass(1300); // the delay's own delay, and EigenLayer's look back when it slashes
        IAllocations.AllocateParams[] memory params = new IAllocations.AllocateParams[](1);
        params[0].operatorSet = ISlasher.OperatorSet({avs: avs, id: 0});
        params[0].strategies = new address[](1);
        params[0].strategies[0] = contractNamed("Strategy");
        params[0].newMagnitudes = new uint64[](1);
        params[0].newMagnitudes[0] = 0.5e18;
        for (uint256 i; i < operators.length; ++i) {
            vm.prank(operators[i].account);
            IAllocations(core).modifyAllocations(operators[i].account, params);
        }
        pass(10);
        prepare(verifier, avs);
        // The state's own challenger makes room for this one.
        callWithNotice(deployer, avs, abi.encodeCall(IServiceManager.setChallenger, (address(challenger))));
    }

    function backend() internal pure override returns (string memory) {
        return "middleware";
    }

    function pass(uint256 blocks) internal override {
        vm.roll(block.number + blocks);
        skip(2 * blocks);
    }

    function placeOf(uint256) internal pure override returns (bytes memory) {
        return "";
    }

    function test_challenge_FailsIf_AMembershipIsGiven() public {
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        e.membership = hex"00";
        challengeFails(e, 2, abi.encodeWithSelector(IEigenLayerQuorumVerifier.MalformedCertificate.selector));
    }

    /// @dev It has left since: what it said while it was in is a fault, and what it says now is none.
    function test_challenge_WhoHasLeft() public {
        IObservationChallenger.Evidence memory e = said(2, "10", "11");
        eject(2);
        pass(1);
        challenger.challenge(e, operators[2].account);
        assertTrue(slashed(2));
        task = taskOf(8);
        e = said(2, "10", "11");
        vm.expectRevert(
            abi.encodeWithSelector(IQuorumVerifier.NotAMember.selector, operators[2].account, task.referenceBlock)
        );
        challenger.challenge(e, operators[2].account);
    }
}
