// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../../src/interfaces/ISourceAdapters.sol";
import {Configurations} from "../support/Configurations.sol";
import {PoolDouble} from "../support/PoolDouble.sol";
import {BombingSource, ChainlinkDouble, GasBurner} from "../support/SourceDoubles.sol";
import {SourceKinds} from "../support/SourceKinds.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";
import {Turncoat} from "../support/Turncoat.sol";

/// @notice A price on the wrong scale enters no median: a source is not configured with other decimals than it has, and is
/// silent while it has others than are configured.
contract SourceDecimalsTest is SourceReaderTest {
    function refuses(IPriceOracle.Source memory source, bytes memory reason) private {
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](1);
        sources[0] = source;
        IPriceOracle.Limits memory limits = Configurations.wide(1);
        vm.expectRevert(reason);
        vm.prank(OWNER);
        oracle.configureFeed(0, limits, sources);
    }

    function differs(address target, uint8 configured, uint256 actual) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISourceAdapters.DecimalsDiffer.selector, target, configured, actual);
    }

    function unknown(address target) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISourceAdapters.DecimalsUnknown.selector, target);
    }

    /// @dev Every kind that fixes or tells its decimals is configured with those, and with no others.
    function testFuzz_check_FailsIf_DecimalsDiffer(uint8 configured) public {
        configured = uint8(bound(configured, 0, 36));
        if (configured == 18) configured = 8;
        for (uint256 kind; kind < SourceKinds.COUNT; ++kind) {
            IPriceOracle.SourceKind k = IPriceOracle.SourceKind(kind);
            if (k == IPriceOracle.SourceKind.Dia || k == IPriceOracle.SourceKind.UniswapV3) continue;
            IPriceOracle.Source memory source = SourceKinds.source(kind, address(new Turncoat()));
            configure(source);
            source.decimals = configured;
            refuses(source, differs(source.target, configured, 18));
        }
    }

    function test_check_FailsIf_ThereIsNoAnswer() public {
        address[3] memory targets = [address(dia), address(new GasBurner()), address(new BombingSource(true))];
        vm.etch(targets[2], address(new GasBurner()).code);
        for (uint256 i; i < targets.length; ++i) {
            refuses(SourceKinds.source(IPriceOracle.SourceKind.Chainlink, targets[i]), unknown(targets[i]));
            refuses(SourceKinds.source(IPriceOracle.SourceKind.RedStone, targets[i]), unknown(targets[i]));
            refuses(SourceKinds.source(IPriceOracle.SourceKind.Chronicle, targets[i]), unknown(targets[i]));
            refuses(SourceKinds.source(IPriceOracle.SourceKind.Pyth, targets[i]), unknown(targets[i]));
            refuses(SourceKinds.source(IPriceOracle.SourceKind.UniswapV3, targets[i]), unknown(targets[i]));
        }
    }

    /// @dev Of a pool, the tokens have decimals, each in its place.
    function test_check_FailsIf_ATokensDecimalsDiffer() public {
        PoolDouble pool = new PoolDouble();
        address usdc = address(new ChainlinkDouble(6));
        address weth = address(new ChainlinkDouble(18));
        pool.setTokens(usdc, weth);
        IPriceOracle.Source memory source = SourceKinds.source(IPriceOracle.SourceKind.UniswapV3, address(pool));
        refuses(source, differs(usdc, 18, 6));
        source.params = abi.encode(uint32(1800), uint128(1), true, uint8(18), uint8(6)); // USDC in WETH, the wrong way round
        refuses(source, differs(usdc, 18, 6));
        source.params = abi.encode(uint32(1800), uint128(1), false, uint8(18), uint8(6));
        configure(source);
        source.params = abi.encode(uint32(1800), uint128(1), true, uint8(6), uint8(18));
        configure(source);
        source.params = abi.encode(uint32(1800), uint128(1), false, uint8(18), uint8(8));
        refuses(source, differs(usdc, 8, 6));
    }

    /// @dev 3010 dollars with 18 decimals would be 3010e18 with 8.
    function test_read_IsSilentWhileDecimalsDiffer() public {
        IPriceOracle.SourceKind[2] memory kinds = [IPriceOracle.SourceKind.Chainlink, IPriceOracle.SourceKind.RedStone];
        for (uint256 i; i < kinds.length; ++i) {
            IPriceOracle.Source memory source = sourceOf(address(chainlink));
            source.kind = kinds[i];
            configure(source);
            chainlink.set(7, 3000e8, block.timestamp);
            assertLive(3000e8);

            chainlink.setDecimals(18);
            chainlink.set(8, 3010e18, block.timestamp);
            assertNotLive();
            assertEq(observation().answer, 0);
            assertEq(observation().roundId, 0);
            assertEq(observation().updatedAt, 0);

            chainlink.setDecimals(8);
            chainlink.set(9, 3020e8, block.timestamp);
            assertLive(3020e8);
        }
    }

    /// @dev A median of three is that of the other two.
    function test_respond_KeepsTheWrongScaleOutOfTheMedian() public {
        ChainlinkDouble drifting = new ChainlinkDouble(8);
        dia.setValue("ETH/USD", 3002e8, uint128(block.timestamp));
        IPriceOracle.Source[] memory sources = new IPriceOracle.Source[](3);
        (sources[0], sources[1]) = (sourceOf(address(chainlink)), sourceOf(address(drifting)));
        sources[2] = diaSourceOf(address(dia), "ETH/USD");
        configure(2, sources);
        drifting.setDecimals(18);
        drifting.set(1, 3001e18, block.timestamp);
        assertEq(respond().answer(), 3001e8);
        assertEq(respond().sources(), 2);
    }
}
