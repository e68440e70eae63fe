// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IChallenger} from "../../src/interfaces/IChallenger.sol";
import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {IOcr2Aggregator, Ocr2Oracles} from "../support/Ocr2Oracles.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {RoundLogDouble} from "../support/RoundLogDouble.sol";

/// @notice Challenges over the history of Chainlink's real aggregator, fed by its oracles.
contract PriceChallengerOcr2Test is PriceChallengerTest {
    Ocr2Oracles private oracles;

    function setUp() public override {
        super.setUp();
        oracles = new Ocr2Oracles(addresses, 0);
        IOcr2Aggregator aggregator = oracles.aggregator();
        // Without a proxy before it, it lets contracts read it only that its owner names.
        vm.startPrank(deployer);
        aggregator.addAccess(address(oracle.sourceAdapters()));
        aggregator.addAccess(address(challenger));
        vm.stopPrank();
        source = RoundLogDouble(address(aggregator)); // for what they have in common: reads
        configure(sourcesOf(address(aggregator)));
        vm.prank(OWNER);
        challenger.addWitness(address(aggregator), 0);
    }

    /// @dev A round, as oracles make one.
    function transmit(int192 price) private returns (uint80 roundId) {
        oracles.transmit(price, uint32(block.timestamp - 1));
        vm.prank(address(challenger));
        (roundId,,,,) = source.latestRoundData();
        move(1);
    }

    function test_HonestOperatorsAreSafe() public {
        refer(6);
        assertEq(observations[0].roundId, 0);
        IPriceChallenger.Evidence memory before = evidence(ALL);
        bytes memory headerBefore = header;
        transmit(3000e8);
        refer(7);
        assertEq(observations[0].answer, 3000e8);
        assertTrue(observations[0].live);
        IPriceChallenger.Evidence memory e = evidence(ALL);
        uint80 newer = transmit(3001e8);

        challengeFails(e, 0, IChallenger.NoFault.selector);
        skipFails(e, newer, IChallenger.NoFault.selector);
        skipFails(e, newer + 1, IChallenger.NoFault.selector);
        header = headerBefore;
        challengeFails(before, 0, IChallenger.NoFault.selector);
        skipFails(before, newer - 1, IChallenger.NoFault.selector);
    }

    function test_challengeDiffering() public {
        transmit(3000e8);
        refer(7);
        lie();
        challenger.challengeDiffering(evidence(ALL), operators[0].account);
        assertTrue(slashed(0));
    }

    function test_challengeDiffering_InventedRounds() public {
        transmit(3000e8);
        refer(7);
        uint80[3] memory invented = [observations[0].roundId + 1, 1 << 32, type(uint80).max];
        for (uint256 i; i < invented.length; ++i) {
            observations[0].roundId = invented[i];
            challenger.challengeDiffering(evidence(ALL), operators[i].account);
            assertTrue(slashed(i));
        }
    }

    function test_challengeSkipped() public {
        transmit(3000e8);
        refer(6);
        int256 answer = observations[0].answer;
        uint256 updatedAt = observations[0].updatedAt;
        uint80 newer = transmit(3001e8);
        refer(7);
        (observations[0].roundId, observations[0].answer, observations[0].updatedAt) =
        (newer - 1, int128(answer), uint32(updatedAt));
        challenger.challengeSkipped(evidence(ALL), operators[0].account, newer, header);
        assertTrue(slashed(0));
    }
}
