// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IChronicle} from "../../src/interfaces/IChronicle.sol";
import {IPriceOracle} from "../../src/interfaces/IPriceOracle.sol";
import {ISourceAdapters} from "../../src/interfaces/ISourceAdapters.sol";
import {SourceKinds} from "../support/SourceKinds.sol";
import {SourceReaderTest} from "../support/SourceReaderTest.sol";

/// @notice An oracle of Chronicle as its interface describes it: it serves its list of readers, and reverts for others.
contract ChronicleDouble is IChronicle {
    uint8 public constant decimals = 18;
    mapping(address reader => bool) public tolled;

    uint256 private _value;
    uint256 private _age;

    error NotTolled(address caller);

    function kiss(address reader) external {
        tolled[reader] = true;
    }

    function diss(address reader) external {
        tolled[reader] = false;
    }

    function poke(uint256 value) external {
        (_value, _age) = (value, block.timestamp);
    }

    function tryReadWithAge() external view returns (bool, uint256, uint256) {
        require(tolled[msg.sender], NotTolled(msg.sender));
        return (_value != 0, _value, _age);
    }
}

contract ChronicleSourceTest is SourceReaderTest {
    ChronicleDouble private chronicle;
    ISourceAdapters private adapters;

    function setUp() public override {
        super.setUp();
        adapters = oracle.sourceAdapters();
        chronicle = new ChronicleDouble();
        chronicle.kiss(address(adapters));
        configure(source());
    }

    function source() private view returns (IPriceOracle.Source memory) {
        return SourceKinds.source(IPriceOracle.SourceKind.Chronicle, address(chronicle));
    }

    function test_observe() public {
        assertNotLive(); // no price yet
        chronicle.poke(3000e18);
        assertLive(3000e8);
        assertEq(observation().roundId, 0);
        assertEq(observation().updatedAt, block.timestamp);
        skip(3601);
        assertNotLive();
        chronicle.poke(uint128(type(int128).max));
        assertTrue(observation().updatedAt != 0);
        chronicle.poke(uint256(uint128(type(int128).max)) + 1);
        assertEq(observation().updatedAt, 0);
        assertNotLive();
    }

    function test_observe_IsSilentWhenItIsNoReaderAnyMore() public {
        chronicle.poke(3000e18);
        chronicle.diss(address(adapters));
        assertNotLive();
        assertEq(observation().answer, 0);
    }

    function test_check_FailsIf_ItIsNoReader() public {
        chronicle.diss(address(adapters));
        vm.expectRevert(abi.encodeWithSelector(ISourceAdapters.NotAReader.selector, address(chronicle)));
        adapters.check(source());
    }

    function test_check_FailsIf_ThereAreParameters() public {
        IPriceOracle.Source memory s = source();
        s.params = hex"00";
        vm.expectRevert(abi.encodeWithSelector(ISourceAdapters.InvalidParams.selector, s.target, s.kind));
        adapters.check(s);
    }
}
