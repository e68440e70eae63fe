// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DiaOracle} from "../../devnet/DiaOracle.sol";
import {SourceReader} from "../../src/SourceReader.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceReader} from "../../src/interfaces/ISourceReader.sol";
import {PackedAnswer} from "../../src/libraries/PackedAnswer.sol";
import {Configurations} from "./Configurations.sol";
import {PriceOracleTest} from "./PriceOracleTest.sol";

/// @notice A reader of the price oracle, whose feed 0 is set up by each test.
abstract contract SourceReaderTest is PriceOracleTest {
    SourceReader internal reader;
    DiaOracle internal dia;

    function setUp() public virtual override {
        super.setUp();
        reader = new SourceReader(oracle);
        dia = new DiaOracle(address(this));
    }

    function configure(uint8 minSources, IPriceOracle.Source[] memory sources) internal {
        vm.prank(OWNER);
        oracle.configureFeed(0, Configurations.wide(minSources), sources);
    }

    function configure(IPriceOracle.Source memory source) internal {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](1);
        sources[0] = source;
        configure(1, sources);
    }

    function configure(uint8 minSources, IPriceOracle.Source memory a, IPriceOracle.Source memory b) internal {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](2);
        (sources[0], sources[1]) = (a, b);
        configure(minSources, sources);
    }

    function observation() internal view returns (ISourceReader.Observation memory) {
        return reader.observe(1)[0];
    }

    /// @dev The answer of feed 0.
    function respond() internal view returns (PackedAnswer) {
        (PackedAnswer[] memory answers,) = abi.decode(reader.respond(abi.encode(1)), (PackedAnswer[], bytes32[]));
        return answers[0];
    }

    function assertLive(int160 answer) internal view {
        assertTrue(observation().live);
        assertEq(respond().answer(), answer);
        assertEq(respond().status(), 1);
    }

    function assertNotLive() internal view {
        assertFalse(observation().live);
        assertEq(respond().answer(), 0);
        assertEq(respond().oldestAt(), 0);
        assertEq(respond().observedAt(), block.timestamp);
        assertEq(respond().spreadBps(), 0);
        assertEq(respond().sources(), 0);
        assertEq(respond().status(), 2);
    }
}
