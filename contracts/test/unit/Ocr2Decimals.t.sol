// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SourceAdapters} from "../../src/SourceAdapters.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../../src/interfaces/ISourceAdapters.sol";
import {EigenLayerTest} from "../support/EigenLayerTest.sol";
import {IOcr2Aggregator, Ocr2Oracles} from "../support/Ocr2Oracles.sol";
import {ProxyDouble} from "../support/ProxyDouble.sol";

/// @notice A proxy that changes from one of Chainlink's real aggregators to another one with other decimals.
contract Ocr2DecimalsTest is EigenLayerTest {
    ProxyDouble private proxy;
    ISourceAdapters private adapters;

    function setUp() public override {
        super.setUp();
        proxy = new ProxyDouble();
        adapters = new SourceAdapters();
    }

    /// @dev A round of the aggregator with that index, which the proxy changes over to.
    function confirm(uint256 index, int192 price) private {
        Ocr2Oracles oracles = new Ocr2Oracles(addresses, index);
        oracles.transmit(price, uint32(block.timestamp - 1));
        IOcr2Aggregator aggregator = oracles.aggregator();
        vm.prank(deployer);
        aggregator.addAccess(address(proxy));
        proxy.confirm(address(aggregator));
    }

    function source() private view returns (IPriceOracle.Source memory) {
        return IPriceOracle.Source({
            kind: IPriceOracle.SourceKind.Chainlink, target: address(proxy), decimals: 8, maxAge: 3600, params: ""
        });
    }

    function test_read_IsSilentAfterAPhaseWithOtherDecimals() public {
        confirm(0, 3000e8);
        adapters.check(source());
        ISourceAdapters.Reading memory reading = adapters.read(source());
        assertEq(reading.answer, 3000e8);
        assertEq(reading.roundId >> 64, 1);
        assertEq(reading.updatedAt, block.timestamp);

        confirm(1, 3010e18);
        reading = adapters.read(source());
        assertEq(reading.answer, 0);
        assertEq(reading.roundId, 0);
        assertEq(reading.updatedAt, 0);
        vm.expectRevert(abi.encodeWithSelector(ISourceAdapters.DecimalsDiffer.selector, address(proxy), 8, 18));
        adapters.check(source());
    }
}
