// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {OperatorTable} from "../../src/OperatorTable.sol";
import {PriceFeed} from "../../src/consumers/PriceFeed.sol";
import {PriceFeedProxy} from "../../src/consumers/PriceFeedProxy.sol";
import {IOperatorTable} from "../../src/interfaces/IOperatorTable.sol";
import {IServiceManager} from "../../src/interfaces/IServiceManager.sol";
import {IBN254CertificateVerifier} from "../../src/interfaces/eigenlayer/IBN254CertificateVerifier.sol";
import {IKeyRegistrar} from "../../src/interfaces/eigenlayer/IKeyRegistrar.sol";
import {IOperatorSets} from "../../src/interfaces/eigenlayer/IOperatorSets.sol";
import {Configurations} from "../support/Configurations.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {RoundLogDouble} from "../support/RoundLogDouble.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @notice OpenZeppelin's TimelockController as owner of all contracts that have one, as docs/operations.md says.
contract TimelockOwnerTest is PriceChallengerTest {
    uint256 private constant DELAY = 2 days;
    address private immutable PROPOSER = makeAddr("proposer");

    TimelockController private timelock;
    OperatorTable private table;
    Ownable2Step[] private owned;

    function setUp() public override {
        super.setUp();
        address[] memory one = new address[](1);
        one[0] = PROPOSER;
        // No administrator: nobody but the timelock itself changes its roles.
        timelock = new TimelockController(DELAY, one, one, address(0));
        IBN254CertificateVerifier certificates =
            deployVerifier(vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1));
        table = new OperatorTable(
            avs,
            IOperatorSets(address(slasher)),
            IKeyRegistrar(contractNamed("KeyRegistrar")),
            certificates,
            100,
            1000,
            OWNER
        );
        owned.push(oracle);
        owned.push(challenger);
        owned.push(table);
        owned.push(Ownable2Step(avs));
        owned.push(new PriceFeedProxy(new PriceFeed(oracle, "ETH/USD"), 8192, OWNER));
        for (uint256 i; i < owned.length; ++i) {
            vm.prank(owned[i].owner());
            owned[i].transferOwnership(address(timelock));
            throughTimelock(address(owned[i]), abi.encodeCall(Ownable2Step.acceptOwnership, ()));
        }
    }

    /// @dev Schedules a call, waits for the timelock's delay, makes it.
    function throughTimelock(address target, bytes memory call) private {
        vm.startPrank(PROPOSER);
        timelock.schedule(target, 0, call, 0, 0, DELAY);
        vm.expectRevert();
        timelock.execute(target, 0, call, 0, 0);
        skip(DELAY);
        timelock.execute(target, 0, call, 0, 0);
        vm.stopPrank();
    }

    function test_ItOwnsAll() public {
        for (uint256 i; i < owned.length; ++i) {
            assertEq(owned[i].owner(), address(timelock));
            vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, OWNER));
            vm.prank(OWNER);
            owned[i].transferOwnership(OWNER);
        }
    }

    function test_AThreshold() public {
        throughTimelock(address(oracle), abi.encodeCall(oracle.raiseThresholdBps, (8000)));
        assertEq(oracle.thresholdBps(), 8000);
        // A lower one has the contract's own notice on top.
        throughTimelock(address(oracle), abi.encodeCall(oracle.proposeThresholdBps, (6000)));
        move(8192);
        throughTimelock(address(oracle), abi.encodeCall(oracle.applyThresholdBps, ()));
        assertEq(oracle.thresholdBps(), 6000);
    }

    /// @dev That has no notice of its own: the timelock gives it one.
    function test_AConfiguration() public {
        address another = address(new RoundLogDouble(1));
        throughTimelock(
            address(oracle), abi.encodeCall(oracle.configureFeed, (0, Configurations.wide(1), sourcesOf(another)))
        );
        assertEq(oracle.getFeed(0).sources[0].target, another);
    }

    /// @dev An announced call is the timelock's, too: the two notices can run at the same time.
    function test_AnnouncedCalls() public {
        IServiceManager manager = IServiceManager(avs);
        bytes memory call = abi.encodeCall(manager.setChallenger, (PROPOSER));
        throughTimelock(avs, abi.encodeCall(manager.announce, (call)));
        vm.roll(block.number + manager.noticeBlocks());
        throughTimelock(avs, call);
        assertEq(manager.challenger(), PROPOSER);

        IOperatorTable.Rules memory rules;
        rules.maxOperators = 3;
        rules.strategies = new IOperatorTable.Strategy[](1);
        rules.strategies[0] = IOperatorTable.Strategy({strategy: strategy, multiplier: 1e18});
        throughTimelock(address(table), abi.encodeCall(table.addQuorum, (0, rules)));
        assertEq(table.getRules(0).maxOperators, 3);

        throughTimelock(address(challenger), abi.encodeCall(challenger.removeWitness, (address(source))));
        (uint256 since,) = challenger.witness(address(source));
        assertEq(since, 0);
    }
}
