// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {Api3Proxy} from "../../devnet/Api3Proxy.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Test} from "forge-std/Test.sol";

contract Api3ProxyTest is Test {
    Api3Proxy private proxy = new Api3Proxy(address(this));

    function testFuzz_update(int224 value, uint32 timestamp) public {
        vm.assume(timestamp != 0);
        vm.expectRevert(Api3Proxy.DataFeedIsNotInitialized.selector);
        proxy.read();
        vm.expectEmit(address(proxy));
        emit Api3Proxy.Updated(value, timestamp);
        proxy.update(value, timestamp);
        (int224 v, uint32 t) = proxy.read();
        assertEq(v, value);
        assertEq(t, timestamp);
    }

    function testFuzz_update_FailsIf_NotOwner(address caller) public {
        vm.assume(caller != address(this));
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        vm.prank(caller);
        proxy.update(1, 1);
    }
}
