// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceChallenger} from "../../src/interfaces/IPriceChallenger.sol";
import {PriceChallengerTest} from "../support/PriceChallengerTest.sol";
import {RoundLogDouble} from "../support/RoundLogDouble.sol";
import {stdJson} from "forge-std/StdJson.sol";

/// @dev Part of the ABI of Chainlink's OCR2Aggregator.
interface IOcr2Aggregator {
    function transmit(
        bytes32[3] calldata reportContext,
        bytes calldata report,
        bytes32[] calldata rs,
        bytes32[] calldata ss,
        bytes32 rawVs
    ) external;

    function addAccess(address reader) external;

    function latestConfigDetails() external view returns (uint32 configCount, uint32 blockNumber, bytes32 configDigest);
}

/// @notice Challenges over the history of Chainlink's real aggregator, fed by its oracles.
contract PriceChallengerOcr2Test is PriceChallengerTest {
    using stdJson for string;

    uint256 private constant ORACLES = 4;
    uint256 private constant SIGNATURES = 2; // one more than may be faulty

    IOcr2Aggregator private aggregator;
    address private transmitter;
    uint256[] private keys;
    uint32 private epoch;

    function setUp() public override {
        super.setUp();
        string memory addresses = vm.readFile("contracts/allocs/devnet.addresses.json");
        transmitter = addresses.readAddress(".oracles[0].transmitter.address");
        for (uint256 i; i < SIGNATURES; ++i) {
            keys.push(addresses.readUint(string.concat(".oracles[", vm.toString(i), "].signer.key")));
        }
        aggregator = IOcr2Aggregator(addresses.readAddress(".feeds[0].sources[0].address"));
        // Without a proxy before it, it lets contracts read it only that its owner names.
        vm.startPrank(deployer);
        aggregator.addAccess(address(reader));
        aggregator.addAccess(address(challenger));
        vm.stopPrank();
        source = RoundLogDouble(address(aggregator)); // for what they have in common: reads
        configure(sourcesOf(address(aggregator)));
        vm.prank(OWNER);
        challenger.addWitness(address(aggregator));
    }

    /// @dev A round, as oracles make one.
    function transmit(int192 price) private returns (uint80 roundId) {
        int192[] memory prices = new int192[](ORACLES);
        bytes memory observers = new bytes(32);
        for (uint256 i; i < ORACLES; ++i) {
            prices[i] = price;
            observers[i] = bytes1(uint8(i));
        }
        bytes memory report = abi.encode(uint32(block.timestamp - 1), bytes32(observers), prices, int192(0));
        bytes32[3] memory context;
        (,, context[0]) = aggregator.latestConfigDetails();
        context[1] = bytes32(uint256(++epoch) << 8 | 1);
        sendSigned(context, report);
        vm.prank(address(reader));
        (roundId,,,,) = source.latestRoundData();
        move(1);
    }

    function sendSigned(bytes32[3] memory context, bytes memory report) private {
        bytes32 hash = keccak256(abi.encodePacked(keccak256(report), context));
        bytes32[] memory rs = new bytes32[](SIGNATURES);
        bytes32[] memory ss = new bytes32[](SIGNATURES);
        bytes memory vs = new bytes(32);
        for (uint256 i; i < SIGNATURES; ++i) {
            uint8 v;
            (v, rs[i], ss[i]) = vm.sign(keys[i], hash);
            vs[i] = bytes1(v - 27);
        }
        // Only an account itself may transmit.
        vm.prank(transmitter, transmitter);
        aggregator.transmit(context, report, rs, ss, bytes32(vs));
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

        challengeFails(e, 0, IPriceChallenger.NoFault.selector);
        skipFails(e, newer, IPriceChallenger.NoFault.selector);
        skipFails(e, newer + 1, IPriceChallenger.NoFault.selector);
        header = headerBefore;
        challengeFails(before, 0, IPriceChallenger.NoFault.selector);
        skipFails(before, newer - 1, IPriceChallenger.NoFault.selector);
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
        (observations[0].roundId, observations[0].answer, observations[0].updatedAt) = (newer - 1, answer, updatedAt);
        challenger.challengeSkipped(evidence(ALL), operators[0].account, newer, header);
        assertTrue(slashed(0));
    }
}
