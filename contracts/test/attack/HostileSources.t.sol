// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../../src/interfaces/ISourceAdapters.sol";
import {ISourceReader} from "../../src/interfaces/ISourceReader.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {Configurations} from "../support/Configurations.sol";
import {PoolDouble} from "../support/PoolDouble.sol";
import {ReentrantSource} from "../support/ReentrantSource.sol";
import {
    BombingSource,
    GasBurner,
    GasBurningSource,
    InvalidSource,
    RawSource,
    RevertingSource,
    WritingSource
} from "../support/SourceDoubles.sol";
import {SourceKinds} from "../support/SourceKinds.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";
import {Turncoat} from "../support/Turncoat.sol";

/// @notice A hostile source can make itself not live, and nothing else: an honest one beside it is heard.
contract HostileSourcesTest is SourceReaderTest {
    /// @dev A source of each kind is configured, and turns hostile afterwards: in all it says, or in all but its decimals.
    function assertHarmless(address hostile) private {
        for (uint256 kind; kind < SourceKinds.COUNT; ++kind) {
            Turncoat source = configureTurncoat(kind);
            source.turn(hostile, true);
            assertOnlyTheHonestIsHeard();
            source.turn(hostile, false);
            assertOnlyTheHonestIsHeard();
        }
    }

    /// @dev The hostile source comes first, so that what it does to gas and memory would hit the honest one.
    function configureTurncoat(uint256 kind) private returns (Turncoat source) {
        source = new Turncoat();
        configure(1, SourceKinds.source(kind, address(source)), sourceOf(address(chainlink)));
    }

    function assertHarmless(IPriceOracle.Source memory hostile) private {
        configure(1, hostile, sourceOf(address(chainlink)));
        assertOnlyTheHonestIsHeard();
        configure(2, hostile, sourceOf(address(chainlink)));
        assertEq(respond().status(), 2);
    }

    function assertOnlyTheHonestIsHeard() private view {
        ISourceReader.Observation[] memory seen = reader.observe{gas: 2_000_000}(1);
        assertFalse(seen[0].live);
        assertEq(seen[0].roundId, 0);
        assertEq(seen[0].answer, 0);
        assertEq(seen[0].updatedAt, 0);
        assertTrue(seen[1].live);
        assertEq(respond().answer(), 3000e8);
        assertEq(respond().sources(), 1);
    }

    function test_GasBurner() public {
        assertHarmless(address(new GasBurningSource()));
    }

    function test_InvalidInstruction() public {
        assertHarmless(address(new InvalidSource()));
    }

    function test_ReturnBomb() public {
        address bomb = address(new BombingSource(false));
        configure(1, sourceOf(bomb), sourceOf(address(chainlink)));
        uint256 before = gasleft();
        ISourceReader.Observation[] memory seen = reader.observe(1);
        assertLt(before - gasleft(), 400_000);
        assertFalse(seen[0].live);
        assertEq(respond().answer(), 3000e8);
    }

    function test_RevertBomb() public {
        assertHarmless(address(new BombingSource(true)));
    }

    function test_Reverts() public {
        assertHarmless(address(new RevertingSource("")));
        assertHarmless(address(new RevertingSource(abi.encodeWithSignature("Error(string)", "no"))));
        // What it reverts with would be a fine answer.
        assertHarmless(address(new RevertingSource(abi.encode(1, 1e8, block.timestamp, block.timestamp, 1))));
    }

    function testFuzz_ShortData(uint256 length) public {
        bytes memory data = abi.encode(1, 1e8, block.timestamp, block.timestamp, 1);
        length = bound(length, 0, 159);
        assembly ("memory-safe") {
            mstore(data, length)
        }
        assertHarmless(sourceOf(address(new RawSource(data))));
        data = abi.encode(1e8, block.timestamp);
        length = length % 64;
        assembly ("memory-safe") {
            mstore(data, length)
        }
        assertHarmless(diaSourceOf(address(new RawSource(data)), "ETH/USD"));
    }

    function test_LongDataIsReadLikeAnyOther() public {
        bytes memory data = abi.encode(1, 1e8, block.timestamp, block.timestamp, 1, 6, 7, 8);
        configure(sourceOf(address(new RawSource(data))));
        assertLive(1e8);
    }

    function test_WritesState() public {
        assertHarmless(address(new WritingSource()));
    }

    function test_CodeIsGone() public {
        for (uint256 kind; kind < SourceKinds.COUNT; ++kind) {
            vm.etch(address(configureTurncoat(kind)), "");
            assertOnlyTheHonestIsHeard();
        }
    }

    /// @dev Data that says what no source of the kind would, of any length: the source is silent or counts, and nothing else.
    function testFuzz_AnythingElse(bytes memory data) public {
        address hostile = address(new RawSource(data));
        for (uint256 kind; kind < SourceKinds.COUNT; ++kind) {
            configureTurncoat(kind).turn(hostile, true);
            ISourceReader.Observation[] memory seen = reader.observe{gas: 2_000_000}(1);
            if (seen[0].live) assertGt(seen[0].answer, 0);
            assertTrue(seen[1].live);
            assertEq(respond().status(), 1);
        }
    }

    /// @dev Whoever is read calls the reader, which reads it again, and so on: the gas of one share is spent, no more.
    function test_ReentersTheReader() public {
        ReentrantSource hostile = new ReentrantSource();
        hostile.callBack(address(reader), abi.encodeCall(reader.observe, (1)));
        assertHarmless(address(hostile));
    }

    /// @dev Nor can it change anything in the oracle while it is read.
    function test_ReentersTheOracle() public {
        ReentrantSource hostile = new ReentrantSource();
        hostile.callBack(address(oracle), abi.encodeCall(oracle.requestUpdate, (1)));
        assertHarmless(address(hostile));
        assertEq(oracle.requestedFeeds(), 0);
        assertFalse(hostile.reentered());
    }

    /// @dev A token whose decimals are asked for when a pool is configured gets no more than its share either.
    function test_HostileTokens() public {
        address token = address(new GasBurner());
        PoolDouble pool = new PoolDouble();
        pool.setTokens(token, token);
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](1);
        sources[0] = SourceKinds.source(IPriceOracle.SourceKind.UniswapV3, address(pool));
        IPriceOracle.Limits memory limits = Configurations.wide(1);
        vm.expectRevert(abi.encodeWithSelector(ISourceAdapters.DecimalsUnknown.selector, token));
        vm.prank(OWNER);
        oracle.configureFeed{gas: 1_000_000}(0, limits, sources);
    }

    /// @dev As many gas burners as a feed can have leave every other feed alone, given enough gas for all.
    function test_SixteenGasBurners() public {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](16);
        for (uint256 i; i < 16; ++i) {
            sources[i] = sourceOf(address(new GasBurningSource()));
        }
        configure(1, sources);
        addFeed(BTC);
        (PackedAnswer[] memory answers,) =
            abi.decode(reader.respond{gas: 6_000_000}(abi.encode(3)), (PackedAnswer[], bytes32[]));
        assertEq(answers[0].status(), 2);
        assertEq(answers[1].answer(), 3000e8);
    }
}
