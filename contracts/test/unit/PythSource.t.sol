// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../../src/interfaces/ISourceAdapters.sol";
import {SourceKinds} from "../support/SourceKinds.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";
import {MockPyth} from "@pythnetwork/pyth-sdk-solidity/MockPyth.sol";

/// @notice A price of Pyth, in the network's own stand-in for its contract: the published package has no other.
contract PythSourceTest is SourceReaderTest {
    MockPyth private pyth;

    function setUp() public override {
        super.setUp();
        pyth = new MockPyth(60, 0);
        update(3000e8, 30e8, -8);
        configure(source());
    }

    function source() private view returns (IPriceOracle.Source memory s) {
        s = SourceKinds.source(IPriceOracle.SourceKind.Pyth, address(pyth));
        s.decimals = 8;
    }

    /// @dev A second later, since only a newer price is taken.
    function update(int64 price, uint64 conf, int32 expo) private {
        skip(1);
        bytes[] memory data = new bytes[](1);
        data[0] = pyth.createPriceFeedUpdateData(
            SourceKinds.PYTH_ID, price, conf, expo, price, conf, uint64(block.timestamp), uint64(block.timestamp - 1)
        );
        pyth.updatePriceFeeds(data);
    }

    function check(IPriceOracle.Source memory s, bytes memory reason) private {
        ISourceAdapters adapters = oracle.sourceAdapters();
        vm.expectRevert(reason);
        adapters.check(s);
    }

    function test_observe() public {
        assertLive(3000e8);
        assertEq(observation().roundId, 0);
        assertEq(observation().updatedAt, block.timestamp);
        skip(3600);
        assertLive(3000e8);
        skip(1);
        assertNotLive();
    }

    /// @dev 100 bps are allowed, and no more.
    function test_observe_IsSilentWhenThePriceIsUncertain() public {
        update(3000e8, 30e8 + 1, -8);
        assertNotLive();
        assertEq(observation().updatedAt, 0);
        update(type(int64).max, type(uint64).max, -8);
        assertNotLive();
        update(type(int64).max, 0, -8);
        assertLive(type(int64).max);
        update(-5, 1, -8);
        assertEq(observation().answer, -5);
        assertNotLive();
        update(type(int64).min, type(uint64).max, -8);
        assertNotLive();
    }

    function test_observe_IsSilentWhenTheExponentChanges() public {
        update(3000e6, 0, -6);
        assertNotLive();
        assertEq(observation().answer, 0);
        update(3, 0, 3);
        assertNotLive();
        update(3000e8, 0, -8);
        assertLive(3000e8);
    }

    function test_check() public {
        IPriceOracle.Source memory s = source();
        s.decimals = 6;
        check(s, abi.encodeWithSelector(ISourceAdapters.DecimalsDiffer.selector, s.target, 6, 8));
        s = source();
        s.params = abi.encode(bytes32("no such price"), uint16(100));
        check(s, abi.encodeWithSelector(ISourceAdapters.DecimalsUnknown.selector, s.target));

        bytes memory invalid = abi.encodeWithSelector(ISourceAdapters.InvalidParams.selector, s.target, s.kind);
        s.params = abi.encode(SourceKinds.PYTH_ID, 0);
        check(s, invalid);
        s.params = abi.encode(SourceKinds.PYTH_ID, 10_001);
        check(s, invalid);
        s.params = abi.encode(SourceKinds.PYTH_ID, 10_000);
        oracle.sourceAdapters().check(s);
        s.params = abi.encode(SourceKinds.PYTH_ID, 10_000, 0);
        check(s, invalid);
        s.params = "";
        check(s, invalid);
    }
}
