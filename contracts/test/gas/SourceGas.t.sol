// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {SourceAdapters} from "../../src/SourceAdapters.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../../src/interfaces/ISourceAdapters.sol";
import {Test} from "forge-std/Test.sol";

/// @notice A source that says, as DIA does, how much gas it has got as its price.
contract GasGauge {
    fallback(bytes calldata) external returns (bytes memory) {
        return abi.encode(gasleft(), block.timestamp);
    }
}

/// @notice A source gets all of its share of gas, or the read fails: what it says never depends on how much gas whoever reads
/// it has. With a margin for the 64th that a call cannot give away that is a little too small, this fails.
contract SourceGasTest is Test {
    ISourceAdapters private adapters = new SourceAdapters();
    IPriceOracle.Source private source;
    uint256 private share;

    function setUp() public {
        source = IPriceOracle.Source({
            kind: IPriceOracle.SourceKind.Dia,
            target: address(new GasGauge()),
            decimals: 8,
            maxAge: 60,
            params: "ETH/USD"
        });
        (, share) = readWith(1_000_000);
    }

    /// @dev What the source got when whoever reads it has so much; not ok when the read was refused.
    function readWith(uint256 gas) private view returns (bool ok, uint256 got) {
        IPriceOracle.Source memory s = source;
        try adapters.read{gas: gas}(s) returns (ISourceAdapters.Reading memory reading) {
            return (true, uint256(int256(reading.answer)));
        } catch (bytes memory reason) {
            if (reason.length != 0) assertEq(bytes4(reason), ISourceAdapters.InsufficientGas.selector);
            return (false, 0);
        }
    }

    /// @dev The least gas with which a read is not refused. Above it none is, below it each is.
    function least() private view returns (uint256 high) {
        uint256 low = 10_000;
        high = 1_000_000;
        while (low + 1 < high) {
            uint256 middle = (low + high) / 2;
            (bool ok,) = readWith(middle);
            if (ok) high = middle;
            else low = middle;
        }
    }

    function test_read_ASourceGetsAllOfItsShareOrTheReadFails() public view {
        assertGt(share, 249_000);
        uint256 from = least();
        for (uint256 gas = from - 200; gas < from + 200; ++gas) {
            (bool ok, uint256 got) = readWith(gas);
            assertEq(ok, gas >= from);
            if (ok) assertEq(got, share);
        }
    }

    /// @dev Not much more is demanded than that takes: a 63rd of the share, and what it costs to make the call.
    function test_read_DemandsNotMuchMoreThanTheShare() public view {
        assertLt(least(), share * 64 / 63 + 10_000);
    }
}
