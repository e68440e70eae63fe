// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceReader} from "../../src/interfaces/ISourceReader.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {
    BombingSource,
    GasBurningSource,
    InvalidSource,
    RawSource,
    RevertingSource,
    WritingSource
} from "../support/SourceDoubles.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";

/// @notice A hostile source can make itself not live, and nothing else: an honest one beside it is heard.
contract HostileSourcesTest is SourceReaderTest {
    /// @dev The hostile source comes first, so that what it does to gas and memory would hit the honest one.
    function assertHarmless(address hostile) private {
        assertHarmless(sourceOf(hostile));
        assertHarmless(diaSourceOf(hostile, "ETH/USD"));
    }

    function assertHarmless(IPriceOracle.Source memory hostile) private {
        configure(1, hostile, sourceOf(address(chainlink)));
        ISourceReader.Observation[] memory seen = reader.observe{gas: 2_000_000}(1);
        assertFalse(seen[0].live);
        assertEq(seen[0].roundId, 0);
        assertEq(seen[0].answer, 0);
        assertEq(seen[0].updatedAt, 0);
        assertTrue(seen[1].live);
        assertEq(respond().answer(), 3000e8);
        assertEq(respond().sources(), 1);

        configure(2, hostile, sourceOf(address(chainlink)));
        assertEq(respond().status(), 2);
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
        address gone = address(new RawSource(""));
        configure(1, sourceOf(gone), sourceOf(address(chainlink)));
        vm.etch(gone, "");
        assertFalse(reader.observe(1)[0].live);
        assertEq(respond().answer(), 3000e8);
    }

    function testFuzz_AnythingElse(bytes memory data) public {
        configure(1, sourceOf(address(new RawSource(data))), diaSourceOf(address(new RawSource(data)), "A"));
        PackedAnswer answer = respond();
        if (answer.status() == 1) assertGt(answer.answer(), 0);
        else assertEq(answer.status(), 2);
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
