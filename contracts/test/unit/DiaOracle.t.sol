// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {DiaOracle} from "../../devnet/DiaOracle.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Test} from "forge-std/Test.sol";

contract DiaOracleTest is Test {
    DiaOracle private dia = new DiaOracle(address(this));

    function testFuzz_setValue(string memory key, uint128 price, uint128 timestamp) public {
        vm.expectEmit(address(dia));
        emit DiaOracle.OracleUpdate(key, price, timestamp);
        dia.setValue(key, price, timestamp);
        (uint128 p, uint128 t) = dia.getValue(key);
        assertEq(p, price);
        assertEq(t, timestamp);
        (p, t) = dia.getValue(string.concat(key, "?"));
        assertEq(p, 0);
        assertEq(t, 0);
    }

    function testFuzz_setValue_FailsIf_NotOwner(address caller) public {
        vm.assume(caller != address(this));
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        vm.prank(caller);
        dia.setValue("ETH/USD", 1, 1);
    }
}
